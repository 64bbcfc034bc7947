import type { Resolvers } from '../generated/resolvers.ts';
import type { TopicRecord } from '../repositories/records.ts';
import { textIn, requiredTextIn } from '../repositories/texts.ts';
import {
  ACTOR_KINDS,
  ATTEMPT_STATUSES,
  DATE_PRECISIONS,
  FAMILIES,
  INSTRUMENTS,
  MODALITIES,
  ORGANIZATION_KINDS,
  PARTNERSHIP_DISCOUNT,
  STANCES,
  TIERS,
  TIE_STATUSES,
} from '../vocabulary.ts';
import type { FamilyTerm, Term } from '../vocabulary.ts';
import { languageCode } from './arguments.ts';

/** A term of the table, or a topic of the graph, with texts as records have them: `label`, `label_uk`. */
export type NamedTerm = { id: string; [text: string]: unknown };
export type NamedFamily = NamedTerm & Pick<FamilyTerm, 'relationship' | 'transmitsBothWays'>;

function named([id, term]: [string, Term]): NamedTerm {
  const texts = (field: 'label' | 'description') =>
    Object.entries(term[field]).map(([language, text]) => [language === 'en' ? field : `${field}_${language}`, text]);
  return { id, ...Object.fromEntries([...texts('label'), ...texts('description')]) };
}

const listed = (terms: Readonly<Record<string, Term>>): NamedTerm[] => Object.entries(terms).map(named);

const families = Object.entries(FAMILIES).map(([id, term]): NamedFamily => ({
  ...named([id, term]),
  id,
  relationship: term.relationship,
  transmitsBothWays: term.transmitsBothWays,
}));

const topicTerm = ({ name, ...topic }: TopicRecord): NamedTerm => ({
  ...Object.fromEntries(Object.entries(topic).map(([key, text]) => [key.replace(/^name_/u, 'label_'), text])),
  id: topic.id,
  label: name,
});

const termTexts = {
  label: (term: NamedTerm, { language }: { language?: string | null }) =>
    requiredTextIn(term, 'label', languageCode(language)),
  description: (term: NamedTerm, { language }: { language?: string | null }) =>
    textIn(term, 'description', languageCode(language)),
};

export const vocabularyResolvers: Resolvers = {
  Query: {
    vocabulary: async (_root, _args, { repositories }) => ({
      actorKinds: listed(ACTOR_KINDS),
      families,
      instruments: listed(INSTRUMENTS),
      modalities: listed(MODALITIES),
      tieStatuses: listed(TIE_STATUSES),
      stances: listed(STANCES),
      tiers: listed(TIERS),
      attemptStatuses: listed(ATTEMPT_STATUSES),
      datePrecisions: listed(DATE_PRECISIONS),
      organizationKinds: listed(ORGANIZATION_KINDS),
      topics: (await repositories.evidence.topics()).map(topicTerm),
      partnershipDiscount: PARTNERSHIP_DISCOUNT,
      languages: await repositories.evidence.languages(),
    }),
  },
  VocabularyTerm: termTexts,
  FamilyTerm: termTexts,
};
