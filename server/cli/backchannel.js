#!/usr/bin/env node
// Plain JavaScript, so that it runs before anything can translate TypeScript, from whatever directory it is called.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
