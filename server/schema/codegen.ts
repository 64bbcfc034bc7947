import type { CodegenConfig } from '@graphql-codegen/cli';
import { SDL } from './sdl.ts';

const record = (name: string) => `../repositories/records.ts#${name}`;

const config: CodegenConfig = {
  schema: SDL,
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  generates: {
    'server/generated/schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true } },
    'server/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        contextType: '../resolvers/context.ts#Context',
        scalars: { Date: 'string', DateTime: 'string' },
        mappers: {
          Actor: record('ActorRecord'),
          State: record('ActorRecord'),
          Official: record('ActorRecord'),
          Organization: record('ActorRecord'),
          Office: record('OfficeRecord'),
          Term: record('TermRecord'),
          Tie: record('TieRecord'),
          Source: record('SourceRecord'),
          Statement: record('StatementRecord'),
          Event: record('EventRecord'),
          Seed: record('SeedRecord'),
          LeverageAttempt: record('AttemptRecord'),
          LeveragePath: '../leverage/model.ts#FoundPath',
          LeverageHop: '../leverage/model.ts#Hop',
          LeveragePaths: '../repositories/leverage.ts#LeverageAnswer',
          VocabularyTerm: '../resolvers/vocabulary.ts#NamedTerm',
          FamilyTerm: '../resolvers/vocabulary.ts#NamedFamily',
        },
        resolverTypeWrapperSignature: 'Promise<T> | T',
      },
    },
    'client/generated/': {
      preset: 'client',
      documents: ['client/api/**/*.ts'],
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Date: 'string', DateTime: 'string' },
        documentMode: 'string',
      },
    },
  },
};

export default config;
