import { cutSentence } from '../../leverage/beyond/sentences.ts';
import type { CutReason } from '../../leverage/model.ts';
import { languageCode } from '../arguments.ts';

type Cut = { truncated: CutReason | null };

/** The fields by which a list says that it is not all there is. */
export const cutFields = {
  truncated: ({ truncated }: Cut) => truncated !== null,
  truncatedBecause: ({ truncated }: Cut, { language }: { language?: string | null }) =>
    cutSentence(truncated, languageCode(language)),
};
