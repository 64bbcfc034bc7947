import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import type { Env } from './env.ts';
import { choosePort } from './neo4j/embedded/ports.ts';
import type { ChosenPort } from './neo4j/embedded/ports.ts';
import { codeOf } from './neo4j/embedded/system.ts';

export type Listening = {
  /** `http://127.0.0.1:4000` */
  address: string;
  /** True when a free port stands in for the default, which was taken. */
  isReplaced: boolean;
  close: () => Promise<void>;
};

/** Milliseconds that open requests get to finish on shutdown. */
const GRACE = 2_000;

/** The port to listen on, settled before anything slow starts. Throws StartupError. */
export function chooseHttpPort({ host, port, portIsExplicit }: Env['http']) {
  return choosePort({ host, port, isExplicit: portIsExplicit, variable: 'BACKCHANNEL_PORT' });
}

function listenOn(app: Express, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const starting = app.listen(port, host, (error) => {
      if (error) reject(error);
      else resolve(starting);
    });
  });
}

/**
 * Serves the app on the port that was chosen. Some seconds have gone by since: where somebody took it meanwhile, on another,
 * unless `port` was set on purpose. Then it throws.
 */
export async function listen(
  app: Express,
  { host, port, portIsExplicit }: Env['http'],
  chosen: ChosenPort,
): Promise<Listening> {
  const mayReplace = port === 0 || !portIsExplicit;
  const server = await listenOn(app, host, chosen.port).catch((error: unknown) => {
    if (mayReplace && codeOf(error) === 'EADDRINUSE') return listenOn(app, host, 0);
    throw error;
  });
  const shownHost = host.includes(':') ? `[${host}]` : host;
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${shownHost}:${taken}`,
    isReplaced: chosen.isReplaced || (port !== 0 && taken !== chosen.port),
    close: async () => {
      const closed = new Promise((resolve) => {
        server.close(resolve);
      });
      setTimeout(() => server.closeAllConnections(), GRACE).unref();
      server.closeIdleConnections();
      await closed;
    },
  };
}
