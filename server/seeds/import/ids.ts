import { createHash } from 'node:crypto';

/** Lower case Latin letters and digits with hyphens between: `Recep Tayyip Erdoğan` → `recep-tayyip-erdogan`. */
export function slug(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '');
}

/** A slug that differs wherever the text differs: two spellings of one name are two entities until someone joins them. */
export function exactSlug(text: string): string {
  return `${slug(text)}-${shortHash(text)}`;
}

/** Eight hexadecimal digits of a text's SHA-256. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
