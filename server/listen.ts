import type { Server } from 'node:http';
import type { Express } from 'express';
import type { Env } from './env.ts';
import { choosePort } from './neo4j/embedded/ports.ts';

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

/** Serves the app. Throws when the port was taken since it was chosen. */
export async function listen(app: Express, host: string, port: number): Promise<Omit<Listening, 'isReplaced'>> {
  const server = await new Promise<Server>((resolve, reject) => {
    const starting = app.listen(port, host, (error) => {
      if (error) reject(error);
      else resolve(starting);
    });
  });
  const shownHost = host.includes(':') ? `[${host}]` : host;
  return {
    address: `http://${shownHost}:${port}`,
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
