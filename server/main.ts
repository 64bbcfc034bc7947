import { readEnv } from './env.ts';
import { chooseHttpPort, listen } from './listen.ts';
import { applySchema } from './neo4j/schema.ts';
import { openDatabase } from './openDatabase.ts';
import { applySeeds } from './seeds/apply.ts';
import { SeedError } from './seeds/seedError.ts';
import { StartupError } from './startupError.ts';
import { progressPrinter } from './progressPrinter.ts';
import { untilSignal } from './signals.ts';
import { isLoopback } from './writeGuard.ts';

const seedFolder = new URL('../seeds/', import.meta.url);

async function main(): Promise<void> {
  const stopping = untilSignal();
  const say = progressPrinter(process.stdout);
  const env = readEnv();
  const http = await chooseHttpPort(env.http);
  const neo4j = await openDatabase(env.database, say, stopping.signal);
  try {
    await applySchema(neo4j.database);
    await applySeeds(neo4j.database, seedFolder, (message) => say({ message, fraction: null }));
    // Read when graphql and express are loaded, which check more than they need to otherwise.
    process.env['NODE_ENV'] ??= 'production';
    const { createApp } = await import('./app.ts');
    const { app, readAhead, stop } = await createApp(neo4j.database, {
      indexBytes: env.indexBytes,
      onlyLoopback: isLoopback(env.http.host),
      embedOrigins: env.embedOrigins,
    });
    const listening = await listen(app, env.http, http);
    say.done(neo4j.description);
    if (listening.isReplaced) say.done(`Port ${env.http.port} is taken, so a free one was chosen`);
    say.done(`Backchannel is ready at ${listening.address}`);
    void readAhead();

    const failure = await Promise.race([stopping.signalled, neo4j.ended]);
    say.done(failure ?? 'Stopping');
    await listening.close();
    await stop();
    if (failure !== null) throw new StartupError(failure, 'Start again; the data is kept');
  } finally {
    await neo4j.close();
  }
}

try {
  await main();
  process.exit(0);
} catch (error) {
  const isForeseen = error instanceof StartupError || error instanceof SeedError;
  const wasInterrupted = error instanceof DOMException && error.name === 'AbortError';
  if (!wasInterrupted) console.error(isForeseen ? error.message : error);
  // A connection to a server that does not answer would keep the process alive.
  process.exit(wasInterrupted ? 0 : 1);
}
