import { randomUUID } from 'node:crypto';
import type { Resolvers } from '../generated/resolvers.ts';
import type { StoryRecord } from '../repositories/records.ts';
import { boundedInt } from './arguments.ts';
import { full, invalidArgument, mustExist, notFound } from './errors.ts';
import { givenTexts, keptDescription, keptLink, keptName, stepText } from './keptTexts.ts';

/** More than anybody would sit through. */
const MOST_STEPS = 100;

type Step = { id: string; text: string; link: string };

const stepsOf = ({ stepIds, stepTexts, stepLinks }: StoryRecord): Step[] =>
  stepIds.map((id, index) => ({ id, text: stepTexts[index] ?? '', link: stepLinks[index] ?? '' }));

const listsOf = (steps: readonly Step[]) => ({
  stepIds: steps.map((step) => step.id),
  stepTexts: steps.map((step) => step.text),
  stepLinks: steps.map((step) => step.link),
});

function placed(steps: readonly Step[], step: Step, position: number | null | undefined): Step[] {
  const at = boundedInt('position', position, steps.length, 0, steps.length);
  return steps.toSpliced(at, 0, step);
}

function stepIn(steps: readonly Step[], id: string): { step: Step; index: number } {
  const index = steps.findIndex((each) => each.id === id);
  const step = steps[index];
  if (step === undefined) throw notFound('step', id);
  return { step, index };
}

export const storyResolvers: Resolvers = {
  Query: {
    stories: (_root, _args, { repositories }) => repositories.kept.stories.all(),
    story: (_root, { id }, { repositories }) => repositories.kept.stories.byId(id),
  },
  Story: { steps: stepsOf },
  Mutation: {
    createStory: async (_root, { name, description }, { repositories: { kept } }) => {
      const values = { name: keptName(name), description: keptDescription(description), ...listsOf([]) };
      const story = await kept.stories.create(values);
      if (story === null) throw full('stories', kept.stories.most);
      return story;
    },
    updateStory: async (_root, { id, revision, ...args }, { repositories: { kept } }) => {
      const values = givenTexts(args);
      return mustExist('id', id, await kept.stories.update(id, revision, () => values));
    },
    deleteStory: async (_root, { id, revision }, { repositories: { kept } }) => {
      return mustExist('id', id, await kept.stories.delete(id, revision));
    },
    addStoryStep: async (_root, { story: id, revision, text, link, position }, { repositories: { kept } }) => {
      const step = { id: `step:${randomUUID()}`, text: stepText(text), link: keptLink(link) };
      const story = await kept.stories.update(id, revision, (found) => {
        const steps = stepsOf(found);
        if (steps.length >= MOST_STEPS)
          throw invalidArgument('story', `it has ${MOST_STEPS} steps, which is the most.`);
        return listsOf(placed(steps, step, position));
      });
      return mustExist('story', id, story);
    },
    updateStoryStep: async (_root, { story: id, revision, step: which, ...args }, { repositories: { kept } }) => {
      const values = {
        ...(typeof args.text === 'string' && { text: stepText(args.text) }),
        ...(typeof args.link === 'string' && { link: keptLink(args.link) }),
      };
      const story = await kept.stories.update(id, revision, (found) => {
        const steps = stepsOf(found);
        const { step, index } = stepIn(steps, which);
        return listsOf(placed(steps.toSpliced(index, 1), { ...step, ...values }, args.position ?? index));
      });
      return mustExist('story', id, story);
    },
    deleteStoryStep: async (_root, { story: id, revision, step }, { repositories: { kept } }) => {
      const story = await kept.stories.update(id, revision, (found) => {
        const steps = stepsOf(found);
        return listsOf(steps.toSpliced(stepIn(steps, step).index, 1));
      });
      return mustExist('story', id, story);
    },
  },
};
