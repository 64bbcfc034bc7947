import type { AddressInfo } from 'node:net';
import { Database } from '../../../server/neo4j/database.ts';
import type { DatabaseAddress } from '../../../server/neo4j/database.ts';

/** The app on a database that is given as JSON: a process of its own, so that whoever measures shares nothing with it. */
const address = JSON.parse(process.argv[2] ?? '') as DatabaseAddress;
const database = new Database(address);
// As server/main.ts does.
process.env['NODE_ENV'] ??= 'production';
const { createApp } = await import('../../../server/app.ts');
const { app } = await createApp(database);
const server = app.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});
// Ends with whoever started it.
process.on('SIGINT', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
process.on('message', () => process.send?.({ cpu: process.cpuUsage(), memory: process.memoryUsage() }));
