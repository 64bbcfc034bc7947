import type { Core } from 'cytoscape';

declare global {
  interface Window {
    /**
     * Public debugging hook: the running Cytoscape instance, to inspect what is drawn and where. Changing it changes
     * the picture only, never the state; the next change of the state may overwrite it.
     */
    backchannel?: {
      readonly graph: Core;
      /** The picture of a result in the console, while it is open. */
      result?: Core;
    };
  }
}

export function publishResult(result: Core): () => void {
  if (window.backchannel) window.backchannel.result = result;
  return () => {
    if (window.backchannel?.result === result) delete window.backchannel.result;
  };
}

export function publish(graph: Core): () => void {
  window.backchannel = { graph };
  return () => {
    delete window.backchannel;
  };
}
