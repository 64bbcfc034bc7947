import { arrange, type ArrangeRequest } from './arrange.ts';

// A thread of its own: a layout of many actors takes seconds, in which the page must go on.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- Between a page and its own worker there is no origin to name.
self.addEventListener('message', ({ data }: MessageEvent<ArrangeRequest>) => self.postMessage(arrange(data)));
