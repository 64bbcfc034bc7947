/** A piece of a line; a `url` is where it can be read. */
export type Span = { readonly text: string; readonly url?: string | null };

export type Line = readonly Span[];

export type Item = { readonly line: Line; readonly below: readonly Line[] };

/** Text with just as much shape as plain text and Markdown share. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  /** Numbered, with points below each. */
  | { readonly kind: 'steps'; readonly items: readonly Item[] }
  | { readonly kind: 'points'; readonly title: string; readonly lines: readonly Line[] };

export const plain = (text: string): Line => [{ text }];
