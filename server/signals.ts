export type Stopping = {
  /** Aborted by the first signal, to give up what is under way. */
  signal: AbortSignal;
  /** Resolves with null on the first signal. */
  signalled: Promise<null>;
};

/** Listens for Ctrl-C, SIGTERM and a closed terminal. A second signal ends the process at once. */
export function untilSignal(): Stopping {
  const controller = new AbortController();
  const signalled = new Promise<null>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(name, () => {
        if (controller.signal.aborted) process.exit(1);
        controller.abort();
        resolve(null);
      });
    }
  });
  return { signal: controller.signal, signalled };
}
