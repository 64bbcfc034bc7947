import { expect, it } from 'vitest';
import { addressOf, queryOf } from '../../../client/store/url/address.ts';

const parameters = (query: string) => query.replace(/^\?/u, '').split('&').toSorted();

it('an address of usual length is a query alone', () => {
  const address = addressOf('in=state:USA&at=1.2&sel=state:USA');
  expect(address).toBe('?in=state:USA&at=1.2&sel=state:USA');
  expect(queryOf(new URL(address, 'http://host/'))).toBe(address);
});

it('long lists go behind the query, so that no server has to take them, and come back', () => {
  const ids = Array.from({ length: 2000 }, (_, index) => `official:person-${index}`);
  const query = `case=attempt:x&in=${ids.join(',')}&at=${ids.map(() => '7s.-b4').join(',')}&pin=0&theme=dark`;
  const { search, hash } = new URL(addressOf(query), 'http://host/');
  expect(search).toBe('?case=attempt:x&pin=0&theme=dark');
  expect(parameters(queryOf({ search, hash }))).toEqual(parameters(query));
});

it('an anchor of another kind is no part of the link', () => {
  expect(queryOf({ search: '?in=state:USA', hash: '#main' })).toBe('?in=state:USA');
});

it('whatever list is long goes behind, and what is left is short enough for every server', () => {
  const places = Array.from({ length: 3000 }, (_, index) => index).join(',');
  const query = `in=${places}&at=${places}&pin=${places}&open=${places}&fam=PRESSURE`;
  const { search, hash } = new URL(addressOf(query), 'http://host/');
  expect(search).toBe('?fam=PRESSURE');
  expect(parameters(queryOf({ search, hash }))).toEqual(parameters(query));
});
