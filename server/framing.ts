import helmet from 'helmet';
import type { RequestHandler } from 'express';

/** The built client loads nothing from elsewhere; Cytoscape and React set inline styles. */
const DIRECTIVES = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  workerSrc: ["'self'", 'blob:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
};

const headersFor = (frameAncestors: string[]) =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { ...DIRECTIVES, frameAncestors } },
    // Knows no list of origins, unlike frame-ancestors.
    xFrameOptions: false,
    strictTransportSecurity: false,
  });

/**
 * Security headers. Pages of these origins (`*` is any) may frame the client where it is embedded, and never the whole
 * desk: there a reader could be led to press on what another page hides from them.
 */
export function securityHeaders(embedOrigins: readonly string[]): RequestHandler {
  const desk = headersFor(["'self'"]);
  const embedded = headersFor(embedOrigins.includes('*') ? ['*'] : ["'self'", ...embedOrigins]);
  return (request, response, next) => {
    (request.query['embed'] === '1' ? embedded : desk)(request, response, next);
  };
}
