/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment ActorCard on Actor {\n    ...ActorName\n    ... on Organization {\n      partOf {\n        id\n      }\n    }\n    ... on Official {\n      terms {\n        from\n        to\n        office {\n          of {\n            id\n            ... on Organization {\n              partOf {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ActorCardFragmentDoc,
    "\n  query ActorDetail($id: ID!, $language: String!) {\n    actor(id: $id) {\n      ...ActorName\n      aliases\n      wikidata\n      tieCount\n      note(language: $language)\n      seeds {\n        version\n        description\n        dataset\n        licence\n      }\n      ... on State {\n        iso3\n        offices {\n          ...OfficeHolders\n        }\n      }\n      ... on Organization {\n        organizationKind\n        partOf {\n          ...ActorName\n        }\n        offices {\n          ...OfficeHolders\n        }\n      }\n      ... on Official {\n        terms {\n          id\n          from\n          to\n          ongoing\n          datePrecision\n          office {\n            id\n            name(language: $language)\n            of {\n              ...ActorName\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ActorDetailDocument,
    "\n  fragment ActorName on Actor {\n    id\n    kind\n    names {\n      language\n      text\n    }\n  }\n": typeof types.ActorNameFragmentDoc,
    "\n  mutation AddNote($on: ID!, $text: String!) {\n    addNote(on: $on, text: $text) {\n      ...NoteCard\n    }\n  }\n": typeof types.AddNoteDocument,
    "\n  mutation AddStoryStep($story: ID!, $revision: Int!, $text: String!, $link: String!) {\n    addStoryStep(story: $story, revision: $revision, text: $text, link: $link) {\n      ...StoryCard\n    }\n  }\n": typeof types.AddStoryStepDocument,
    "\n  query AttemptDetail($id: ID!, $language: String!) {\n    node(id: $id) {\n      ... on LeverageAttempt {\n        id\n        date\n        status\n        demand(language: $language)\n        by {\n          ...ActorName\n        }\n        via {\n          ...ActorName\n        }\n        on {\n          ...ActorName\n        }\n        restsOn {\n          ...TieCard\n          summary(language: $language)\n        }\n        statements {\n          ...StatementCard\n        }\n      }\n    }\n  }\n": typeof types.AttemptDetailDocument,
    "\n  mutation CreateStory($name: String!, $description: String) {\n    createStory(name: $name, description: $description) {\n      ...StoryCard\n    }\n  }\n": typeof types.CreateStoryDocument,
    "\n  query CypherQueries($language: String!) {\n    cypherQueries {\n      name\n      title(language: $language)\n      description(language: $language)\n      statement\n      parameters {\n        name\n        type\n        description(language: $language)\n        example\n      }\n    }\n  }\n": typeof types.CypherQueriesDocument,
    "\n  query CypherSchema {\n    cypherSchema {\n      labels\n      relationshipTypes\n      propertyKeys\n      functions\n      procedures\n    }\n  }\n": typeof types.CypherSchemaDocument,
    "\n  mutation DeleteNote($id: ID!, $revision: Int!) {\n    deleteNote(id: $id, revision: $revision) {\n      id\n    }\n  }\n": typeof types.DeleteNoteDocument,
    "\n  mutation DeleteStory($id: ID!, $revision: Int!) {\n    deleteStory(id: $id, revision: $revision) {\n      id\n    }\n  }\n": typeof types.DeleteStoryDocument,
    "\n  mutation DeleteStoryStep($story: ID!, $revision: Int!, $step: ID!) {\n    deleteStoryStep(story: $story, revision: $revision, step: $step) {\n      ...StoryCard\n    }\n  }\n": typeof types.DeleteStoryStepDocument,
    "\n  mutation DeleteView($id: ID!, $revision: Int!) {\n    deleteView(id: $id, revision: $revision) {\n      id\n    }\n  }\n": typeof types.DeleteViewDocument,
    "\n  query Expansion(\n    $id: ID!\n    $filter: TieFilter\n    $kinds: [ActorKind!]\n    $outgoing: [Family!]\n    $incoming: [Family!]\n    $except: [ID!]!\n    $first: Int!\n  ) {\n    actor(id: $id) {\n      tieCount\n      passing: tieCount(filter: $filter)\n      neighbours(\n        filter: $filter\n        kinds: $kinds\n        outgoing: $outgoing\n        incoming: $incoming\n        except: $except\n        first: $first\n      ) {\n        actors {\n          ...ActorCard\n        }\n        totalCount\n      }\n    }\n  }\n": typeof types.ExpansionDocument,
    "\n  fragment PathCard on LeveragePath {\n    tier\n    tierBecause(language: $language)\n    score\n    polarity\n    origins\n    weakestHop\n    actors {\n      ...ActorName\n    }\n    attempts {\n      id\n    }\n    hops {\n      reversed\n      weight\n      recency\n      discount\n      tie {\n        ...TieCard\n      }\n      counterEvidence {\n        id\n      }\n    }\n  }\n": typeof types.PathCardFragmentDoc,
    "\n  query LeveragePathsBetween(\n    $from: [ID!]!\n    $via: [ID!]!\n    $avoid: [ID!]!\n    $to: [ID!]!\n    $filter: TieFilter\n    $tiers: [Tier!]\n    $maxHops: Int!\n    $first: Int!\n    $language: String!\n  ) {\n    leveragePaths(\n      from: $from\n      via: $via\n      avoid: $avoid\n      to: $to\n      filter: $filter\n      tiers: $tiers\n      maxHops: $maxHops\n      first: $first\n    ) {\n      truncated\n      truncatedBecause(language: $language)\n      emptyBecause(language: $language)\n      nearest {\n        without\n        path {\n          ...PathCard\n        }\n      }\n      cypher\n      paths {\n        ...PathCard\n      }\n    }\n  }\n": typeof types.LeveragePathsBetweenDocument,
    "\n  query NeighbourGroups($id: ID!, $filter: TieFilter) {\n    actor(id: $id) {\n      passing: neighbourGroups(filter: $filter) {\n        kind\n        outgoing\n        incoming\n        actors\n        ties\n      }\n      all: neighbours(first: 0) {\n        totalCount\n      }\n    }\n  }\n": typeof types.NeighbourGroupsDocument,
    "\n  query Neighbourhood($ids: [ID!]!, $depth: Int!, $filter: TieFilter, $limit: Int!) {\n    neighbourhood(ids: $ids, depth: $depth, filter: $filter, limit: $limit) {\n      actors {\n        ...ActorCard\n      }\n      ties {\n        ...TieCard\n      }\n      truncated\n    }\n  }\n": typeof types.NeighbourhoodDocument,
    "\n  fragment NoteCard on Note {\n    id\n    on\n    text\n    isOrphan\n    updatedAt\n    revision\n  }\n": typeof types.NoteCardFragmentDoc,
    "\n  query NoteCounts {\n    noteCounts {\n      on\n      count\n    }\n  }\n": typeof types.NoteCountsDocument,
    "\n  query Notes($on: ID!) {\n    notes(on: $on) {\n      ...NoteCard\n    }\n  }\n": typeof types.NotesDocument,
    "\n  fragment OfficeHolders on Office {\n    id\n    name(language: $language)\n    terms {\n      id\n      from\n      to\n      ongoing\n      datePrecision\n      official {\n        ...ActorName\n      }\n    }\n  }\n": typeof types.OfficeHoldersFragmentDoc,
    "\n  query Opening {\n    leverageAttempts(first: 1) {\n      edges {\n        node {\n          id\n          by {\n            id\n          }\n          via {\n            id\n          }\n          on {\n            id\n          }\n          restsOn {\n            topic\n          }\n          seeds {\n            version\n          }\n        }\n      }\n    }\n    actors(first: 1) {\n      totalCount\n    }\n  }\n": typeof types.OpeningDocument,
    "\n  query PlanCypher($statement: String!, $parameters: JSON!) {\n    cypherPlan(statement: $statement, parameters: $parameters) {\n      operators\n    }\n  }\n": typeof types.PlanCypherDocument,
    "\n  query RunCypher($statement: String!, $parameters: JSON!, $first: Int!, $language: String!) {\n    cypher(statement: $statement, parameters: $parameters, first: $first) {\n      columns\n      rows\n      truncated\n      truncatedBecause(language: $language)\n      milliseconds\n      plan {\n        operators\n      }\n    }\n  }\n": typeof types.RunCypherDocument,
    "\n  mutation SaveView($name: String!, $description: String, $link: String!) {\n    saveView(name: $name, description: $description, link: $link) {\n      ...SavedViewCard\n    }\n  }\n": typeof types.SaveViewDocument,
    "\n  fragment SavedViewCard on SavedView {\n    id\n    name\n    description\n    link\n    updatedAt\n    revision\n  }\n": typeof types.SavedViewCardFragmentDoc,
    "\n  query SavedViews {\n    savedViews {\n      ...SavedViewCard\n    }\n  }\n": typeof types.SavedViewsDocument,
    "\n  query SearchActors($search: String, $kinds: [ActorKind!]) {\n    actors(search: $search, kinds: $kinds, first: 8) {\n      edges {\n        matched\n        node {\n          ...ActorCard\n        }\n      }\n      totalCount\n    }\n  }\n": typeof types.SearchActorsDocument,
    "\n  fragment StatementCard on Statement {\n    id\n    stance\n    modality\n    quote\n    language\n    locator\n    reportedBy\n    credibility\n    summary(language: $language)\n    source {\n      id\n      title\n      number\n      publisher\n      publishedOn\n      language\n      url\n      reliability\n      note(language: $language)\n    }\n  }\n": typeof types.StatementCardFragmentDoc,
    "\n  query Stories {\n    stories {\n      ...StoryCard\n    }\n  }\n": typeof types.StoriesDocument,
    "\n  query StoryById($id: ID!) {\n    story(id: $id) {\n      ...StoryCard\n    }\n  }\n": typeof types.StoryByIdDocument,
    "\n  fragment StoryCard on Story {\n    id\n    name\n    description\n    steps {\n      id\n      text\n      link\n    }\n    updatedAt\n    revision\n  }\n": typeof types.StoryCardFragmentDoc,
    "\n  fragment TieCard on Tie {\n    id\n    family\n    source {\n      id\n    }\n    target {\n      id\n    }\n    instrument\n    topic\n    modality\n    validFrom\n    validTo\n    ongoing\n    datePrecision\n    strength\n    polarity\n    confidence\n    status\n    origins\n    seeds {\n      version\n      description\n    }\n  }\n": typeof types.TieCardFragmentDoc,
    "\n  query TieDetail($id: ID!, $language: String!) {\n    tie(id: $id) {\n      ...TieCard\n      source {\n        ...ActorName\n      }\n      target {\n        ...ActorName\n      }\n      summary(language: $language)\n      strengthBasis\n      valence\n      codingBasis(language: $language)\n      statements(first: 100) {\n        totalCount\n        edges {\n          node {\n            ...StatementCard\n          }\n        }\n      }\n      events(first: 50) {\n        totalCount\n        edges {\n          node {\n            id\n            date\n            datePrecision\n            code\n            label(language: $language)\n            actor {\n              ...ActorName\n            }\n            recipient {\n              ...ActorName\n            }\n            source {\n              title\n              url\n            }\n          }\n        }\n      }\n      attempts {\n        id\n        status\n        demand(language: $language)\n      }\n      seeds {\n        version\n        description\n        dataset\n        licence\n        citation\n      }\n    }\n  }\n": typeof types.TieDetailDocument,
    "\n  query TieSources($ids: [ID!]!, $language: String!) {\n    nodes(ids: $ids) {\n      ... on Tie {\n        id\n        summary(language: $language)\n        strengthBasis\n        valence\n        codingBasis(language: $language)\n        statements(first: 100) {\n          totalCount\n          edges {\n            node {\n              ...StatementCard\n            }\n          }\n        }\n        events(first: 1) {\n          totalCount\n        }\n        seeds {\n          version\n          description\n          dataset\n          licence\n          citation\n        }\n      }\n    }\n  }\n": typeof types.TieSourcesDocument,
    "\n  mutation UpdateNote($id: ID!, $revision: Int!, $text: String!) {\n    updateNote(id: $id, revision: $revision, text: $text) {\n      ...NoteCard\n    }\n  }\n": typeof types.UpdateNoteDocument,
    "\n  mutation UpdateStory($id: ID!, $revision: Int!, $name: String, $description: String) {\n    updateStory(id: $id, revision: $revision, name: $name, description: $description) {\n      ...StoryCard\n    }\n  }\n": typeof types.UpdateStoryDocument,
    "\n  mutation UpdateStoryStep($story: ID!, $revision: Int!, $step: ID!, $text: String, $link: String, $position: Int) {\n    updateStoryStep(story: $story, revision: $revision, step: $step, text: $text, link: $link, position: $position) {\n      ...StoryCard\n    }\n  }\n": typeof types.UpdateStoryStepDocument,
    "\n  mutation UpdateView($id: ID!, $revision: Int!, $name: String, $description: String, $link: String) {\n    updateView(id: $id, revision: $revision, name: $name, description: $description, link: $link) {\n      ...SavedViewCard\n    }\n  }\n": typeof types.UpdateViewDocument,
    "\n  query VocabularyIn($language: String!) {\n    vocabulary {\n      actorKinds {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      families {\n        id\n        label(language: $language)\n        description(language: $language)\n        transmitsBothWays\n      }\n      instruments {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      modalities {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      tieStatuses {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      stances {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      tiers {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      attemptStatuses {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      organizationKinds {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      topics {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      partnershipDiscount\n    }\n  }\n": typeof types.VocabularyInDocument,
};
const documents: Documents = {
    "\n  fragment ActorCard on Actor {\n    ...ActorName\n    ... on Organization {\n      partOf {\n        id\n      }\n    }\n    ... on Official {\n      terms {\n        from\n        to\n        office {\n          of {\n            id\n            ... on Organization {\n              partOf {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ActorCardFragmentDoc,
    "\n  query ActorDetail($id: ID!, $language: String!) {\n    actor(id: $id) {\n      ...ActorName\n      aliases\n      wikidata\n      tieCount\n      note(language: $language)\n      seeds {\n        version\n        description\n        dataset\n        licence\n      }\n      ... on State {\n        iso3\n        offices {\n          ...OfficeHolders\n        }\n      }\n      ... on Organization {\n        organizationKind\n        partOf {\n          ...ActorName\n        }\n        offices {\n          ...OfficeHolders\n        }\n      }\n      ... on Official {\n        terms {\n          id\n          from\n          to\n          ongoing\n          datePrecision\n          office {\n            id\n            name(language: $language)\n            of {\n              ...ActorName\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ActorDetailDocument,
    "\n  fragment ActorName on Actor {\n    id\n    kind\n    names {\n      language\n      text\n    }\n  }\n": types.ActorNameFragmentDoc,
    "\n  mutation AddNote($on: ID!, $text: String!) {\n    addNote(on: $on, text: $text) {\n      ...NoteCard\n    }\n  }\n": types.AddNoteDocument,
    "\n  mutation AddStoryStep($story: ID!, $revision: Int!, $text: String!, $link: String!) {\n    addStoryStep(story: $story, revision: $revision, text: $text, link: $link) {\n      ...StoryCard\n    }\n  }\n": types.AddStoryStepDocument,
    "\n  query AttemptDetail($id: ID!, $language: String!) {\n    node(id: $id) {\n      ... on LeverageAttempt {\n        id\n        date\n        status\n        demand(language: $language)\n        by {\n          ...ActorName\n        }\n        via {\n          ...ActorName\n        }\n        on {\n          ...ActorName\n        }\n        restsOn {\n          ...TieCard\n          summary(language: $language)\n        }\n        statements {\n          ...StatementCard\n        }\n      }\n    }\n  }\n": types.AttemptDetailDocument,
    "\n  mutation CreateStory($name: String!, $description: String) {\n    createStory(name: $name, description: $description) {\n      ...StoryCard\n    }\n  }\n": types.CreateStoryDocument,
    "\n  query CypherQueries($language: String!) {\n    cypherQueries {\n      name\n      title(language: $language)\n      description(language: $language)\n      statement\n      parameters {\n        name\n        type\n        description(language: $language)\n        example\n      }\n    }\n  }\n": types.CypherQueriesDocument,
    "\n  query CypherSchema {\n    cypherSchema {\n      labels\n      relationshipTypes\n      propertyKeys\n      functions\n      procedures\n    }\n  }\n": types.CypherSchemaDocument,
    "\n  mutation DeleteNote($id: ID!, $revision: Int!) {\n    deleteNote(id: $id, revision: $revision) {\n      id\n    }\n  }\n": types.DeleteNoteDocument,
    "\n  mutation DeleteStory($id: ID!, $revision: Int!) {\n    deleteStory(id: $id, revision: $revision) {\n      id\n    }\n  }\n": types.DeleteStoryDocument,
    "\n  mutation DeleteStoryStep($story: ID!, $revision: Int!, $step: ID!) {\n    deleteStoryStep(story: $story, revision: $revision, step: $step) {\n      ...StoryCard\n    }\n  }\n": types.DeleteStoryStepDocument,
    "\n  mutation DeleteView($id: ID!, $revision: Int!) {\n    deleteView(id: $id, revision: $revision) {\n      id\n    }\n  }\n": types.DeleteViewDocument,
    "\n  query Expansion(\n    $id: ID!\n    $filter: TieFilter\n    $kinds: [ActorKind!]\n    $outgoing: [Family!]\n    $incoming: [Family!]\n    $except: [ID!]!\n    $first: Int!\n  ) {\n    actor(id: $id) {\n      tieCount\n      passing: tieCount(filter: $filter)\n      neighbours(\n        filter: $filter\n        kinds: $kinds\n        outgoing: $outgoing\n        incoming: $incoming\n        except: $except\n        first: $first\n      ) {\n        actors {\n          ...ActorCard\n        }\n        totalCount\n      }\n    }\n  }\n": types.ExpansionDocument,
    "\n  fragment PathCard on LeveragePath {\n    tier\n    tierBecause(language: $language)\n    score\n    polarity\n    origins\n    weakestHop\n    actors {\n      ...ActorName\n    }\n    attempts {\n      id\n    }\n    hops {\n      reversed\n      weight\n      recency\n      discount\n      tie {\n        ...TieCard\n      }\n      counterEvidence {\n        id\n      }\n    }\n  }\n": types.PathCardFragmentDoc,
    "\n  query LeveragePathsBetween(\n    $from: [ID!]!\n    $via: [ID!]!\n    $avoid: [ID!]!\n    $to: [ID!]!\n    $filter: TieFilter\n    $tiers: [Tier!]\n    $maxHops: Int!\n    $first: Int!\n    $language: String!\n  ) {\n    leveragePaths(\n      from: $from\n      via: $via\n      avoid: $avoid\n      to: $to\n      filter: $filter\n      tiers: $tiers\n      maxHops: $maxHops\n      first: $first\n    ) {\n      truncated\n      truncatedBecause(language: $language)\n      emptyBecause(language: $language)\n      nearest {\n        without\n        path {\n          ...PathCard\n        }\n      }\n      cypher\n      paths {\n        ...PathCard\n      }\n    }\n  }\n": types.LeveragePathsBetweenDocument,
    "\n  query NeighbourGroups($id: ID!, $filter: TieFilter) {\n    actor(id: $id) {\n      passing: neighbourGroups(filter: $filter) {\n        kind\n        outgoing\n        incoming\n        actors\n        ties\n      }\n      all: neighbours(first: 0) {\n        totalCount\n      }\n    }\n  }\n": types.NeighbourGroupsDocument,
    "\n  query Neighbourhood($ids: [ID!]!, $depth: Int!, $filter: TieFilter, $limit: Int!) {\n    neighbourhood(ids: $ids, depth: $depth, filter: $filter, limit: $limit) {\n      actors {\n        ...ActorCard\n      }\n      ties {\n        ...TieCard\n      }\n      truncated\n    }\n  }\n": types.NeighbourhoodDocument,
    "\n  fragment NoteCard on Note {\n    id\n    on\n    text\n    isOrphan\n    updatedAt\n    revision\n  }\n": types.NoteCardFragmentDoc,
    "\n  query NoteCounts {\n    noteCounts {\n      on\n      count\n    }\n  }\n": types.NoteCountsDocument,
    "\n  query Notes($on: ID!) {\n    notes(on: $on) {\n      ...NoteCard\n    }\n  }\n": types.NotesDocument,
    "\n  fragment OfficeHolders on Office {\n    id\n    name(language: $language)\n    terms {\n      id\n      from\n      to\n      ongoing\n      datePrecision\n      official {\n        ...ActorName\n      }\n    }\n  }\n": types.OfficeHoldersFragmentDoc,
    "\n  query Opening {\n    leverageAttempts(first: 1) {\n      edges {\n        node {\n          id\n          by {\n            id\n          }\n          via {\n            id\n          }\n          on {\n            id\n          }\n          restsOn {\n            topic\n          }\n          seeds {\n            version\n          }\n        }\n      }\n    }\n    actors(first: 1) {\n      totalCount\n    }\n  }\n": types.OpeningDocument,
    "\n  query PlanCypher($statement: String!, $parameters: JSON!) {\n    cypherPlan(statement: $statement, parameters: $parameters) {\n      operators\n    }\n  }\n": types.PlanCypherDocument,
    "\n  query RunCypher($statement: String!, $parameters: JSON!, $first: Int!, $language: String!) {\n    cypher(statement: $statement, parameters: $parameters, first: $first) {\n      columns\n      rows\n      truncated\n      truncatedBecause(language: $language)\n      milliseconds\n      plan {\n        operators\n      }\n    }\n  }\n": types.RunCypherDocument,
    "\n  mutation SaveView($name: String!, $description: String, $link: String!) {\n    saveView(name: $name, description: $description, link: $link) {\n      ...SavedViewCard\n    }\n  }\n": types.SaveViewDocument,
    "\n  fragment SavedViewCard on SavedView {\n    id\n    name\n    description\n    link\n    updatedAt\n    revision\n  }\n": types.SavedViewCardFragmentDoc,
    "\n  query SavedViews {\n    savedViews {\n      ...SavedViewCard\n    }\n  }\n": types.SavedViewsDocument,
    "\n  query SearchActors($search: String, $kinds: [ActorKind!]) {\n    actors(search: $search, kinds: $kinds, first: 8) {\n      edges {\n        matched\n        node {\n          ...ActorCard\n        }\n      }\n      totalCount\n    }\n  }\n": types.SearchActorsDocument,
    "\n  fragment StatementCard on Statement {\n    id\n    stance\n    modality\n    quote\n    language\n    locator\n    reportedBy\n    credibility\n    summary(language: $language)\n    source {\n      id\n      title\n      number\n      publisher\n      publishedOn\n      language\n      url\n      reliability\n      note(language: $language)\n    }\n  }\n": types.StatementCardFragmentDoc,
    "\n  query Stories {\n    stories {\n      ...StoryCard\n    }\n  }\n": types.StoriesDocument,
    "\n  query StoryById($id: ID!) {\n    story(id: $id) {\n      ...StoryCard\n    }\n  }\n": types.StoryByIdDocument,
    "\n  fragment StoryCard on Story {\n    id\n    name\n    description\n    steps {\n      id\n      text\n      link\n    }\n    updatedAt\n    revision\n  }\n": types.StoryCardFragmentDoc,
    "\n  fragment TieCard on Tie {\n    id\n    family\n    source {\n      id\n    }\n    target {\n      id\n    }\n    instrument\n    topic\n    modality\n    validFrom\n    validTo\n    ongoing\n    datePrecision\n    strength\n    polarity\n    confidence\n    status\n    origins\n    seeds {\n      version\n      description\n    }\n  }\n": types.TieCardFragmentDoc,
    "\n  query TieDetail($id: ID!, $language: String!) {\n    tie(id: $id) {\n      ...TieCard\n      source {\n        ...ActorName\n      }\n      target {\n        ...ActorName\n      }\n      summary(language: $language)\n      strengthBasis\n      valence\n      codingBasis(language: $language)\n      statements(first: 100) {\n        totalCount\n        edges {\n          node {\n            ...StatementCard\n          }\n        }\n      }\n      events(first: 50) {\n        totalCount\n        edges {\n          node {\n            id\n            date\n            datePrecision\n            code\n            label(language: $language)\n            actor {\n              ...ActorName\n            }\n            recipient {\n              ...ActorName\n            }\n            source {\n              title\n              url\n            }\n          }\n        }\n      }\n      attempts {\n        id\n        status\n        demand(language: $language)\n      }\n      seeds {\n        version\n        description\n        dataset\n        licence\n        citation\n      }\n    }\n  }\n": types.TieDetailDocument,
    "\n  query TieSources($ids: [ID!]!, $language: String!) {\n    nodes(ids: $ids) {\n      ... on Tie {\n        id\n        summary(language: $language)\n        strengthBasis\n        valence\n        codingBasis(language: $language)\n        statements(first: 100) {\n          totalCount\n          edges {\n            node {\n              ...StatementCard\n            }\n          }\n        }\n        events(first: 1) {\n          totalCount\n        }\n        seeds {\n          version\n          description\n          dataset\n          licence\n          citation\n        }\n      }\n    }\n  }\n": types.TieSourcesDocument,
    "\n  mutation UpdateNote($id: ID!, $revision: Int!, $text: String!) {\n    updateNote(id: $id, revision: $revision, text: $text) {\n      ...NoteCard\n    }\n  }\n": types.UpdateNoteDocument,
    "\n  mutation UpdateStory($id: ID!, $revision: Int!, $name: String, $description: String) {\n    updateStory(id: $id, revision: $revision, name: $name, description: $description) {\n      ...StoryCard\n    }\n  }\n": types.UpdateStoryDocument,
    "\n  mutation UpdateStoryStep($story: ID!, $revision: Int!, $step: ID!, $text: String, $link: String, $position: Int) {\n    updateStoryStep(story: $story, revision: $revision, step: $step, text: $text, link: $link, position: $position) {\n      ...StoryCard\n    }\n  }\n": types.UpdateStoryStepDocument,
    "\n  mutation UpdateView($id: ID!, $revision: Int!, $name: String, $description: String, $link: String) {\n    updateView(id: $id, revision: $revision, name: $name, description: $description, link: $link) {\n      ...SavedViewCard\n    }\n  }\n": types.UpdateViewDocument,
    "\n  query VocabularyIn($language: String!) {\n    vocabulary {\n      actorKinds {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      families {\n        id\n        label(language: $language)\n        description(language: $language)\n        transmitsBothWays\n      }\n      instruments {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      modalities {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      tieStatuses {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      stances {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      tiers {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      attemptStatuses {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      organizationKinds {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      topics {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      partnershipDiscount\n    }\n  }\n": types.VocabularyInDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActorCard on Actor {\n    ...ActorName\n    ... on Organization {\n      partOf {\n        id\n      }\n    }\n    ... on Official {\n      terms {\n        from\n        to\n        office {\n          of {\n            id\n            ... on Organization {\n              partOf {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ActorCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActorDetail($id: ID!, $language: String!) {\n    actor(id: $id) {\n      ...ActorName\n      aliases\n      wikidata\n      tieCount\n      note(language: $language)\n      seeds {\n        version\n        description\n        dataset\n        licence\n      }\n      ... on State {\n        iso3\n        offices {\n          ...OfficeHolders\n        }\n      }\n      ... on Organization {\n        organizationKind\n        partOf {\n          ...ActorName\n        }\n        offices {\n          ...OfficeHolders\n        }\n      }\n      ... on Official {\n        terms {\n          id\n          from\n          to\n          ongoing\n          datePrecision\n          office {\n            id\n            name(language: $language)\n            of {\n              ...ActorName\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ActorDetailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActorName on Actor {\n    id\n    kind\n    names {\n      language\n      text\n    }\n  }\n"): typeof import('./graphql.ts').ActorNameFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddNote($on: ID!, $text: String!) {\n    addNote(on: $on, text: $text) {\n      ...NoteCard\n    }\n  }\n"): typeof import('./graphql.ts').AddNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddStoryStep($story: ID!, $revision: Int!, $text: String!, $link: String!) {\n    addStoryStep(story: $story, revision: $revision, text: $text, link: $link) {\n      ...StoryCard\n    }\n  }\n"): typeof import('./graphql.ts').AddStoryStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttemptDetail($id: ID!, $language: String!) {\n    node(id: $id) {\n      ... on LeverageAttempt {\n        id\n        date\n        status\n        demand(language: $language)\n        by {\n          ...ActorName\n        }\n        via {\n          ...ActorName\n        }\n        on {\n          ...ActorName\n        }\n        restsOn {\n          ...TieCard\n          summary(language: $language)\n        }\n        statements {\n          ...StatementCard\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AttemptDetailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateStory($name: String!, $description: String) {\n    createStory(name: $name, description: $description) {\n      ...StoryCard\n    }\n  }\n"): typeof import('./graphql.ts').CreateStoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CypherQueries($language: String!) {\n    cypherQueries {\n      name\n      title(language: $language)\n      description(language: $language)\n      statement\n      parameters {\n        name\n        type\n        description(language: $language)\n        example\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CypherQueriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CypherSchema {\n    cypherSchema {\n      labels\n      relationshipTypes\n      propertyKeys\n      functions\n      procedures\n    }\n  }\n"): typeof import('./graphql.ts').CypherSchemaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteNote($id: ID!, $revision: Int!) {\n    deleteNote(id: $id, revision: $revision) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').DeleteNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteStory($id: ID!, $revision: Int!) {\n    deleteStory(id: $id, revision: $revision) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').DeleteStoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteStoryStep($story: ID!, $revision: Int!, $step: ID!) {\n    deleteStoryStep(story: $story, revision: $revision, step: $step) {\n      ...StoryCard\n    }\n  }\n"): typeof import('./graphql.ts').DeleteStoryStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteView($id: ID!, $revision: Int!) {\n    deleteView(id: $id, revision: $revision) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').DeleteViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Expansion(\n    $id: ID!\n    $filter: TieFilter\n    $kinds: [ActorKind!]\n    $outgoing: [Family!]\n    $incoming: [Family!]\n    $except: [ID!]!\n    $first: Int!\n  ) {\n    actor(id: $id) {\n      tieCount\n      passing: tieCount(filter: $filter)\n      neighbours(\n        filter: $filter\n        kinds: $kinds\n        outgoing: $outgoing\n        incoming: $incoming\n        except: $except\n        first: $first\n      ) {\n        actors {\n          ...ActorCard\n        }\n        totalCount\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ExpansionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PathCard on LeveragePath {\n    tier\n    tierBecause(language: $language)\n    score\n    polarity\n    origins\n    weakestHop\n    actors {\n      ...ActorName\n    }\n    attempts {\n      id\n    }\n    hops {\n      reversed\n      weight\n      recency\n      discount\n      tie {\n        ...TieCard\n      }\n      counterEvidence {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PathCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeveragePathsBetween(\n    $from: [ID!]!\n    $via: [ID!]!\n    $avoid: [ID!]!\n    $to: [ID!]!\n    $filter: TieFilter\n    $tiers: [Tier!]\n    $maxHops: Int!\n    $first: Int!\n    $language: String!\n  ) {\n    leveragePaths(\n      from: $from\n      via: $via\n      avoid: $avoid\n      to: $to\n      filter: $filter\n      tiers: $tiers\n      maxHops: $maxHops\n      first: $first\n    ) {\n      truncated\n      truncatedBecause(language: $language)\n      emptyBecause(language: $language)\n      nearest {\n        without\n        path {\n          ...PathCard\n        }\n      }\n      cypher\n      paths {\n        ...PathCard\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LeveragePathsBetweenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeighbourGroups($id: ID!, $filter: TieFilter) {\n    actor(id: $id) {\n      passing: neighbourGroups(filter: $filter) {\n        kind\n        outgoing\n        incoming\n        actors\n        ties\n      }\n      all: neighbours(first: 0) {\n        totalCount\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NeighbourGroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Neighbourhood($ids: [ID!]!, $depth: Int!, $filter: TieFilter, $limit: Int!) {\n    neighbourhood(ids: $ids, depth: $depth, filter: $filter, limit: $limit) {\n      actors {\n        ...ActorCard\n      }\n      ties {\n        ...TieCard\n      }\n      truncated\n    }\n  }\n"): typeof import('./graphql.ts').NeighbourhoodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoteCard on Note {\n    id\n    on\n    text\n    isOrphan\n    updatedAt\n    revision\n  }\n"): typeof import('./graphql.ts').NoteCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoteCounts {\n    noteCounts {\n      on\n      count\n    }\n  }\n"): typeof import('./graphql.ts').NoteCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notes($on: ID!) {\n    notes(on: $on) {\n      ...NoteCard\n    }\n  }\n"): typeof import('./graphql.ts').NotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfficeHolders on Office {\n    id\n    name(language: $language)\n    terms {\n      id\n      from\n      to\n      ongoing\n      datePrecision\n      official {\n        ...ActorName\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OfficeHoldersFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Opening {\n    leverageAttempts(first: 1) {\n      edges {\n        node {\n          id\n          by {\n            id\n          }\n          via {\n            id\n          }\n          on {\n            id\n          }\n          restsOn {\n            topic\n          }\n          seeds {\n            version\n          }\n        }\n      }\n    }\n    actors(first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').OpeningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanCypher($statement: String!, $parameters: JSON!) {\n    cypherPlan(statement: $statement, parameters: $parameters) {\n      operators\n    }\n  }\n"): typeof import('./graphql.ts').PlanCypherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RunCypher($statement: String!, $parameters: JSON!, $first: Int!, $language: String!) {\n    cypher(statement: $statement, parameters: $parameters, first: $first) {\n      columns\n      rows\n      truncated\n      truncatedBecause(language: $language)\n      milliseconds\n      plan {\n        operators\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RunCypherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveView($name: String!, $description: String, $link: String!) {\n    saveView(name: $name, description: $description, link: $link) {\n      ...SavedViewCard\n    }\n  }\n"): typeof import('./graphql.ts').SaveViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SavedViewCard on SavedView {\n    id\n    name\n    description\n    link\n    updatedAt\n    revision\n  }\n"): typeof import('./graphql.ts').SavedViewCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedViews {\n    savedViews {\n      ...SavedViewCard\n    }\n  }\n"): typeof import('./graphql.ts').SavedViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchActors($search: String, $kinds: [ActorKind!]) {\n    actors(search: $search, kinds: $kinds, first: 8) {\n      edges {\n        matched\n        node {\n          ...ActorCard\n        }\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').SearchActorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatementCard on Statement {\n    id\n    stance\n    modality\n    quote\n    language\n    locator\n    reportedBy\n    credibility\n    summary(language: $language)\n    source {\n      id\n      title\n      number\n      publisher\n      publishedOn\n      language\n      url\n      reliability\n      note(language: $language)\n    }\n  }\n"): typeof import('./graphql.ts').StatementCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Stories {\n    stories {\n      ...StoryCard\n    }\n  }\n"): typeof import('./graphql.ts').StoriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoryById($id: ID!) {\n    story(id: $id) {\n      ...StoryCard\n    }\n  }\n"): typeof import('./graphql.ts').StoryByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StoryCard on Story {\n    id\n    name\n    description\n    steps {\n      id\n      text\n      link\n    }\n    updatedAt\n    revision\n  }\n"): typeof import('./graphql.ts').StoryCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TieCard on Tie {\n    id\n    family\n    source {\n      id\n    }\n    target {\n      id\n    }\n    instrument\n    topic\n    modality\n    validFrom\n    validTo\n    ongoing\n    datePrecision\n    strength\n    polarity\n    confidence\n    status\n    origins\n    seeds {\n      version\n      description\n    }\n  }\n"): typeof import('./graphql.ts').TieCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TieDetail($id: ID!, $language: String!) {\n    tie(id: $id) {\n      ...TieCard\n      source {\n        ...ActorName\n      }\n      target {\n        ...ActorName\n      }\n      summary(language: $language)\n      strengthBasis\n      valence\n      codingBasis(language: $language)\n      statements(first: 100) {\n        totalCount\n        edges {\n          node {\n            ...StatementCard\n          }\n        }\n      }\n      events(first: 50) {\n        totalCount\n        edges {\n          node {\n            id\n            date\n            datePrecision\n            code\n            label(language: $language)\n            actor {\n              ...ActorName\n            }\n            recipient {\n              ...ActorName\n            }\n            source {\n              title\n              url\n            }\n          }\n        }\n      }\n      attempts {\n        id\n        status\n        demand(language: $language)\n      }\n      seeds {\n        version\n        description\n        dataset\n        licence\n        citation\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TieDetailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TieSources($ids: [ID!]!, $language: String!) {\n    nodes(ids: $ids) {\n      ... on Tie {\n        id\n        summary(language: $language)\n        strengthBasis\n        valence\n        codingBasis(language: $language)\n        statements(first: 100) {\n          totalCount\n          edges {\n            node {\n              ...StatementCard\n            }\n          }\n        }\n        events(first: 1) {\n          totalCount\n        }\n        seeds {\n          version\n          description\n          dataset\n          licence\n          citation\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TieSourcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateNote($id: ID!, $revision: Int!, $text: String!) {\n    updateNote(id: $id, revision: $revision, text: $text) {\n      ...NoteCard\n    }\n  }\n"): typeof import('./graphql.ts').UpdateNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateStory($id: ID!, $revision: Int!, $name: String, $description: String) {\n    updateStory(id: $id, revision: $revision, name: $name, description: $description) {\n      ...StoryCard\n    }\n  }\n"): typeof import('./graphql.ts').UpdateStoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateStoryStep($story: ID!, $revision: Int!, $step: ID!, $text: String, $link: String, $position: Int) {\n    updateStoryStep(story: $story, revision: $revision, step: $step, text: $text, link: $link, position: $position) {\n      ...StoryCard\n    }\n  }\n"): typeof import('./graphql.ts').UpdateStoryStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateView($id: ID!, $revision: Int!, $name: String, $description: String, $link: String) {\n    updateView(id: $id, revision: $revision, name: $name, description: $description, link: $link) {\n      ...SavedViewCard\n    }\n  }\n"): typeof import('./graphql.ts').UpdateViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VocabularyIn($language: String!) {\n    vocabulary {\n      actorKinds {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      families {\n        id\n        label(language: $language)\n        description(language: $language)\n        transmitsBothWays\n      }\n      instruments {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      modalities {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      tieStatuses {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      stances {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      tiers {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      attemptStatuses {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      organizationKinds {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      topics {\n        id\n        label(language: $language)\n        description(language: $language)\n      }\n      partnershipDiscount\n    }\n  }\n"): typeof import('./graphql.ts').VocabularyInDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
