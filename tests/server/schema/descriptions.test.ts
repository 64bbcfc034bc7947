import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { SDL } from '../../../server/schema/sdl.ts';

const types = Object.values(buildSchema(SDL).getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

test('every type, field and enum value says what it is', () => {
  const members = types.flatMap((type) => {
    const parts =
      isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
        : isEnumType(type)
          ? type.getValues()
          : [];
    return [type, ...parts.map(({ name, description }) => ({ name: `${type.name}.${name}`, description }))];
  });
  expect(members.length).toBeGreaterThan(150);
  expect(members.filter(({ description }) => (description ?? '').trim() === '').map(({ name }) => name)).toEqual([]);
});
