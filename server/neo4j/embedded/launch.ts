import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileLauncher } from './compile.ts';
import { neo4jConf } from './config.ts';
import { checkVersion, prepareDataDir, readOrMakePassword, recordVersion } from './dataDir.ts';
import { describeExit, portTaken, refuseIfInUse, startFailed } from './failures.ts';
import { findJdk } from './java.ts';
import { startJvm, type Exit, type Jvm } from './jvm.ts';
import { choosePort, type PortWish } from './ports.ts';
import type { OnProgress } from './progress.ts';
import { inspectCache, provision, removeAbandoned, runtimeDirectory } from './provision.ts';
import { releaseOf, type Neo4jVersion, type Release } from './releases.ts';

export interface EmbeddedOptions {
  /** Absolute, like `cacheDir`: the JVM runs in another directory. */
  readonly dataDir: string;
  readonly cacheDir: string;
  readonly boltPort: number;
  readonly boltPortIsExplicit: boolean;
  readonly heap: string;
  readonly pageCache: string;
  readonly neo4jVersion: Neo4jVersion;
  readonly javaHome: string | null;
  readonly onProgress?: OnProgress;
  /** Aborting it gives up the start; the promise rejects with its reason once the JVM is gone. */
  readonly signal?: AbortSignal;
}

export interface EmbeddedExit extends Exit {
  /** One line for the person running the server. */
  readonly reason: string;
}

export interface EmbeddedNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly version: Neo4jVersion;
  readonly pid: number;
  /** Resolves when the JVM is gone and the stores are closed; more calls return the same promise. */
  stop(): Promise<void>;
  /** Resolves when the JVM ends, by `stop` or on its own. */
  readonly exited: Promise<EmbeddedExit>;
}

const STOP_LIMIT_MS = 60_000;
const PORT_ATTEMPTS = 3;

/**
 * Starts Neo4j as a child process and resolves once it answers. The child ends with this process, however that ends.
 * @throws StartupError for everything a person can mend: Java, Maven, ports, the data directory
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const { cacheDir, dataDir, heap, neo4jVersion, javaHome, boltPortIsExplicit, signal } = options;
  const { onProgress = () => undefined } = options;
  const release = releaseOf(neo4jVersion);
  // Together, because each takes time; all of them, so that nothing goes on behind an error.
  const [dataDirCheck, jdkSearch, cacheCheck] = await Promise.allSettled([
    prepareDataDir(dataDir, release),
    findJdk(javaHome, release),
    inspectCache(cacheDir, release),
    removeAbandoned(cacheDir),
  ]);
  valueOf(dataDirCheck);
  const jdk = valueOf(jdkSearch);
  const cache = valueOf(cacheCheck);
  if (cache !== 'sound') {
    // Not worth a download if it will not start; later is soon enough otherwise, see `configure`.
    if (boltPortIsExplicit) await choosePort(boltPortWish(options));
    if (cache === 'damaged') {
      onProgress({
        message: `The cached jars of Neo4j ${release.neo4j} are damaged: fetching them again`,
        fraction: 0,
      });
    }
    await provision({ cacheDir, release, jdk, onProgress, signal });
  }
  const runtime = runtimeDirectory(cacheDir, release);
  const launcher = await compileLauncher(runtime, jdk);

  for (let attempt = 1; ; attempt += 1) {
    const jvm = await startJvm({ jdk, runtime, launcher, dataDir, heap });
    const abort = () => jvm.closeInput();
    signal?.addEventListener('abort', abort, { once: true });
    try {
      signal?.throwIfAborted();
      const embedded = await bringUp(jvm, release, options, onProgress);
      signal?.throwIfAborted();
      return embedded;
    } catch (error) {
      jvm.closeInput();
      await jvm.exited;
      signal?.throwIfAborted();
      if (!(error instanceof PortLost)) throw error;
      if (boltPortIsExplicit || attempt === PORT_ATTEMPTS) throw portTaken(options.boltPort);
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }
}

/** Neo4j opens its port seconds after it was found free: of two servers starting at once, one finds it taken. */
class PortLost extends Error {}

async function bringUp(
  jvm: Jvm,
  release: Release,
  options: EmbeddedOptions,
  onProgress: OnProgress,
): Promise<EmbeddedNeo4j> {
  const since = Date.now();
  let isWaiting = false;
  let session = { password: '', port: 0 };
  for await (const message of jvm.messages) {
    switch (message.kind) {
      case 'busy':
        refuseIfInUse(message, Date.now() - since, options.dataDir);
        if (message.state === 'stopping' && !isWaiting) {
          isWaiting = true;
          onProgress({ message: 'Waiting for the Neo4j of an earlier run to shut down', fraction: null });
        }
        break;
      case 'locked':
        session = await configure(jvm, release, options, onProgress);
        break;
      case 'ready':
        return running(jvm, options, session);
      case 'failed':
        throw /Address already in use|BindException/u.test(message.reason)
          ? new PortLost()
          : startFailed(message.reason, options);
      case 'exit':
        throw startFailed(message.complaint || describeExit(message.exit, options.heap), options);
    }
  }
  throw new Error('The launcher ended without a word');
}

/** What may be done only by the holder of the lock: an earlier run that is still shutting down holds the port, too. */
async function configure(jvm: Jvm, release: Release, options: EmbeddedOptions, onProgress: OnProgress) {
  const { dataDir, boltPort, heap, pageCache } = options;
  await checkVersion(dataDir, release);
  const { port, isReplaced } = await choosePort(boltPortWish(options));
  if (isReplaced) onProgress({ message: `Port ${boltPort} is in use: Neo4j takes ${port}`, fraction: null });
  await recordVersion(dataDir, release);
  const { password, isNew } = await readOrMakePassword(dataDir);
  await mkdir(join(dataDir, 'conf'), { recursive: true });
  await mkdir(join(dataDir, 'import'), { recursive: true });
  await writeFile(join(dataDir, 'conf', 'neo4j.conf'), neo4jConf({ release, boltPort: port, heap, pageCache }), {
    mode: 0o600,
  });
  onProgress({ message: `Starting Neo4j ${release.neo4j}`, fraction: null });
  jvm.order(`${isNew ? 'reset' : 'open'} ${password}`);
  return { password, port };
}

function boltPortWish({ boltPort, boltPortIsExplicit }: EmbeddedOptions): PortWish {
  return { host: '127.0.0.1', port: boltPort, isExplicit: boltPortIsExplicit, variable: 'BACKCHANNEL_BOLT_PORT' };
}

function running(
  jvm: Jvm,
  options: EmbeddedOptions,
  { password, port }: { password: string; port: number },
): EmbeddedNeo4j {
  const stop = async (): Promise<void> => {
    jvm.closeInput();
    const force = setTimeout(() => jvm.kill(), STOP_LIMIT_MS);
    await jvm.exited;
    clearTimeout(force);
  };
  let stopped: Promise<void> | null = null;
  return {
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password,
    database: 'neo4j',
    version: options.neo4jVersion,
    pid: jvm.pid,
    stop: () => (stopped ??= stop()),
    exited: jvm.exited.then((exit) => ({ ...exit, reason: describeExit(exit, options.heap) })),
  };
}

function valueOf<T>(result: PromiseSettledResult<T>): T {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
