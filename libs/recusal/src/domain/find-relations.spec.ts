import fc from 'fast-check';
import type { KnownOrganisation, KnownPerson, KnownSubject, Mention } from './facts.js';
import { findRelations } from './find-relations.js';
import { rememberedWords } from './names.js';
import { type Relation, RELATIONS, type RelationEffect, rulesOf } from './rules.js';

const now = new Date('2024-07-01T00:00:00Z');
const rules = (effect: RelationEffect = 'block', years: number | null = 3) =>
  rulesOf(RELATIONS.map((code) => ({ code, effect, years })));
const asked = (given = rules()) => ({ rules: given, now, words: rememberedWords() });

const organisation = (id: string, name: string, more: Partial<KnownOrganisation> = {}): KnownOrganisation => ({
  ...{ id, name, names: [name], parentIds: [], region: '110112', ...more },
});
const anzhen = organisation('anzhen', '首都医科大学附属北京安贞医院', {
  names: ['首都医科大学附属北京安贞医院', '安贞医院'],
  parentIds: ['cmu'],
});
const chaoyang = organisation('chaoyang', '首都医科大学附属北京朝阳医院', { parentIds: ['cmu'], region: '110105' });
const cmu = organisation('cmu', '首都医科大学');
const fund = organisation('fund', '通州医健创业投资有限公司', { region: '120101' });

const person = (own: KnownOrganisation[], leftAt: Date | null = null): KnownPerson => ({
  id: 'judge',
  name: '周宁',
  memberships: own.map((one) => ({ organisation: one, leftAt })),
});
const subject = (more: Partial<KnownSubject> = {}): KnownSubject => ({
  ...{ id: 'entry', people: [], mentions: [], organisations: [], ...more },
});
const of = (...organisations: KnownOrganisation[]) =>
  organisations.map((one) => ({ organisation: one, via: null, leftAt: null }));
const mention = (relation: Relation, more: Partial<Mention> = {}): Mention => ({
  ...{ relation, field: 'avoid', person: null, organisation: null, together: false, year: null, reason: null, ...more },
});
const kinds = (who: KnownPerson, what: KnownSubject, given = asked()) =>
  findRelations(who, what, given).map(({ relation, evidence }) => `${relation} ${evidence}`);

describe('by the register', () => {
  it('the same organisation, a common parent, the parent itself, a city; nothing of others', () => {
    expect(kinds(person([anzhen]), subject({ organisations: of(anzhen) }))).toEqual(['same-organisation certain']);
    expect(kinds(person([anzhen]), subject({ organisations: of(chaoyang) }))).toEqual(['same-parent certain']);
    expect(kinds(person([cmu]), subject({ organisations: of(chaoyang) }))).toEqual(['same-parent certain']);
    const near = organisation('near', '通州第一医院');
    expect(kinds(person([anzhen]), subject({ organisations: of(near) }))).toEqual(['same-city certain']);
    expect(kinds(person([fund]), subject({ organisations: of(anzhen, cmu) }))).toEqual([]);
  });

  it('counts who left within the years of the rule, and through whom', () => {
    const left = (date: string) => person([anzhen], new Date(date));
    const team = subject({ organisations: of(anzhen) });
    expect(kinds(left('2021-07-02T00:00:00Z'), team)).toEqual(['same-organisation certain']);
    expect(kinds(left('2021-07-01T00:00:00Z'), team)).toEqual([]);
    expect(kinds(left('1999-01-01T00:00:00Z'), team, asked(rules('block', null)))).toHaveLength(1);
    const through = { organisation: anzhen, via: '林知远', leftAt: null };
    const [found] = findRelations(person([anzhen]), subject({ organisations: [through] }), asked());
    expect(found?.why).toEqual({ organisation: anzhen.name, member: '林知远' });
  });
});

describe('by the team', () => {
  const people = [{ personId: null, name: '周 宁', unit: '安贞医院心内科' }];

  it('an account is certain; a name counts only with the organisation', () => {
    const own = [{ personId: 'judge', name: '周宁', unit: '' }];
    expect(kinds(person([]), subject({ people: own }))).toEqual(['team-member certain']);
    expect(kinds(person([fund]), subject({ people }))).toEqual([]);
    expect(kinds(person([anzhen]), subject({ people }))).toEqual(['team-member likely', 'same-organisation likely']);
  });
});

describe('by the form', () => {
  const owner = (text: string, year: number | null = 2023) =>
    subject({ mentions: [mention('co-applicant', { person: text, organisation: text, year })] });

  it('finds owners of patents among others, within the years of the rule', () => {
    for (const text of ['安贞医院', '首都医科大学附属北京安贞医院；某某大学', '周宁、林知远', '林知远与周宁'])
      expect([text, kinds(person([anzhen]), owner(text))]).toEqual([text, ['co-applicant likely']]);
    expect(kinds(person([anzhen]), owner('安贞医院', 2020))).toEqual([]);
    expect(kinds(person([anzhen]), owner('安贞医院', null))).toHaveLength(1);
  });

  it('does not take a longer name for a shorter one', () => {
    expect(kinds(person([cmu]), owner('首都医科大学附属北京安贞医院'))).toEqual([]);
    expect(kinds(person([cmu]), owner('首都医科大学附属北京安贞医院、首都医科大学'))).toHaveLength(1);
    expect(kinds(person([cmu]), owner('周宁宁'))).toEqual([]);
  });

  it('matches whom a team asks to avoid by name and organisation together', () => {
    const avoid = (name: string, unit: string) =>
      subject({
        mentions: [mention('named-by-team', { person: name, organisation: unit, together: true, reason: '商业竞争' })],
      });
    expect(kinds(person([anzhen]), avoid('周宁', '北京安贞医院'))).toEqual(['named-by-team reported']);
    expect(kinds(person([anzhen]), avoid('周宁', '朝阳医院'))).toEqual([]);
    expect(kinds(person([anzhen]), avoid('王宁', '安贞医院'))).toEqual([]);
    const [found] = findRelations(person([anzhen]), avoid('周宁', '安贞医院'), asked());
    expect(found?.why).toEqual({ field: 'avoid', text: '周宁，安贞医院', reason: '商业竞争' });
  });
});

const organisations = [anzhen, chaoyang, cmu, fund];
const anybody = fc
  .record({
    own: fc.uniqueArray(fc.constantFrom(...organisations)),
    left: fc.option(fc.date({ noInvalidDate: true, max: new Date('2100-01-01') })),
  })
  .map(({ own, left }) => person(own, left));
const anything = fc
  .record({
    behind: fc.uniqueArray(fc.constantFrom(...organisations)),
    units: fc.array(fc.constantFrom('安贞医院', '首都医科大学', '某公司'), { maxLength: 3 }),
    owners: fc.array(fc.constantFrom('周宁', '安贞医院；周宁', '林知远'), { maxLength: 3 }),
  })
  .map(({ behind, units, owners }) =>
    subject({
      organisations: of(...behind),
      people: units.map((unit) => ({ personId: null, name: '周宁', unit })),
      mentions: owners.map((text) => mention('co-applicant', { person: text, organisation: text })),
    }),
  );

it('finds each ground once, in any order of the facts, and nothing that is ignored', () => {
  fc.assert(
    fc.property(anybody, anything, (who, what) => {
      const found = findRelations(who, what, asked());
      const grounds = found.map(({ relation, source }) => `${relation} ${source}`);
      expect(new Set(grounds).size).toBe(grounds.length);
      const turned = { ...what, organisations: what.organisations.toReversed(), mentions: what.mentions.toReversed() };
      const again = findRelations(who, turned, asked()).map(({ relation, source }) => `${relation} ${source}`);
      expect(new Set(again)).toEqual(new Set(grounds));
      expect(findRelations(who, what, asked(rules('ignore')))).toEqual([]);
    }),
  );
});

it('finds no less under a longer look-back', () => {
  fc.assert(
    fc.property(anybody, anything, fc.nat(10), fc.nat(10), (who, what, years, more) => {
      const sources = (back: number | null) =>
        findRelations(who, what, asked(rules('block', back))).map(({ relation, source }) => `${relation} ${source}`);
      expect(sources(years + more)).toEqual(expect.arrayContaining(sources(years)));
      expect(sources(null)).toEqual(expect.arrayContaining(sources(years + more)));
    }),
  );
});
