/** A part of a link that could not be used, and so was left out. */
export type UrlProblem = { readonly parameter: string; readonly value: string };
