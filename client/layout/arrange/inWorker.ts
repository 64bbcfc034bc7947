import { ApiError } from '../../api/apiError.ts';
import type { Arranged, ArrangeRequest } from './arrange.ts';

/** Rejects when the thread cannot be loaded. Ends with the signal, without an answer. */
export function arrangeInWorker(request: ArrangeRequest, signal: AbortSignal): Promise<Arranged> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const end = () => worker.terminate();
    signal.addEventListener('abort', end);
    worker.addEventListener('message', ({ data }: MessageEvent<Arranged>) => {
      end();
      resolve(data);
    });
    worker.addEventListener('error', (event) => {
      end();
      reject(new ApiError('network', event.message));
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Between a page and its own worker there is no origin to name.
    worker.postMessage(request);
  });
}
