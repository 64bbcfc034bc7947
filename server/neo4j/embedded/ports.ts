import { createServer } from 'node:net';
import { StartupError } from '../../startupError.ts';
import { codeOf } from './system.ts';

export interface PortWish {
  readonly host: string;
  /** 0 asks the system for any free port. */
  readonly port: number;
  /** Whether a person asked for this very port: then another one must not be taken in its place. */
  readonly isExplicit: boolean;
  /** The environment variable that sets it, for the error message. */
  readonly variable: string;
}

export interface ChosenPort {
  readonly port: number;
  /** True when the default was taken and a free port stands in for it: worth telling the user. */
  readonly isReplaced: boolean;
}

/**
 * A port that was free a moment ago; whoever binds it must still expect to lose a race.
 * @throws StartupError when an explicitly set port is taken, or the host or port may not be used at all
 */
export async function choosePort(wish: PortWish): Promise<ChosenPort> {
  try {
    return { port: await bindOnce(wish.host, wish.port), isReplaced: false };
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE' && !wish.isExplicit) {
      return { port: await bindOnce(wish.host, 0), isReplaced: true };
    }
    throw explain(error, wish);
  }
}

function bindOnce(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error(`No TCP port on ${host}`));
        else resolve(address.port);
      });
    });
  });
}

function explain(error: unknown, { host, port, variable }: PortWish): unknown {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new StartupError(
        `${variable}=${port} is already in use on ${host}`,
        `Stop the program that holds it, choose another port, or unset ${variable} to get a free one`,
      );
    case 'EACCES':
      return new StartupError(`${variable}=${port} may not be opened by this user`, 'Choose a port of 1024 or above');
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartupError(
        `${host} is not an address of this machine`,
        'Use 127.0.0.1 for this machine only, or 0.0.0.0 for every network it is on',
      );
    default:
      return error;
  }
}
