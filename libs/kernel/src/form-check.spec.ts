import fc from 'fast-check';
import { checkAnswers } from './form-check.js';
import { type Answers, type Field, FIELD_KINDS, FINDING_CODES } from './form-field.js';

function field(key: string, kind: Field['kind'], more: Partial<Field> = {}): Field {
  return { key, kind, label: { 'zh-CN': key, en: key }, required: false, blindSafe: true, ...more };
}
const option = (code: string) => ({ code, label: { 'zh-CN': code, en: code } });
const FORM: Field[] = [
  field('oneLiner', 'text', { required: true, max: 60 }),
  field('summary', 'long_text', { required: true, min: 20, max: 80 }),
  field('leadName', 'person_name', { required: true }),
  field('leadPhone', 'phone'),
  field('leadEmail', 'email'),
  field('founded', 'date'),
  field('amount', 'number', { min: 0, max: 100, decimals: 2 }),
  field('unit', 'organisation_name'),
  field('region', 'region'),
  field('licence', 'identifier', { standard: 'device_registration' }),
  field('deck', 'text', { required: true, requiredFrom: 'SEMIFINAL' }),
  field('stage', 'choice', {
    options: [option('any'), { ...option('device'), shownIf: { field: 'track', in: ['02'] } }],
  }),
  field('trl', 'choice', { required: true, options: ['1', '2', '3'].map(option) }),
  field('market', 'long_text', { required: true, max: 100, shownIf: { field: 'division', in: ['B'] } }),
  field('grade', 'text', { required: true, shownIf: { field: 'organisationKind', in: ['hospital'] } }),
  field('budget', 'text', { required: true, requiredIf: { field: 'division', in: ['B'] } }),
  field('rights', 'rows', {
    oneWith: { field: 'status', in: ['granted', 'filed'] },
    columns: [
      field('status', 'choice', { options: ['granted', 'filed', 'planned'].map(option) }),
      field('number', 'text', { required: true, requiredIf: { field: 'status', in: ['granted', 'filed'] } }),
    ],
  }),
  field('needs', 'choices', { required: true, max: 2, options: ['policy', 'talent', 'capital'].map(option) }),
  field('innovations', 'items', { required: true, min: 1, max: 5, itemMax: 10 }),
  field('members', 'rows', {
    required: true,
    min: 2,
    max: 3,
    columns: [
      field('name', 'person_name', { required: true }),
      field('role', 'choice', { required: true, options: [option('lead'), option('other')] }),
      field('roleText', 'text', { required: true, max: 5, shownIf: { field: 'role', in: ['other'] } }),
    ],
  }),
];
const GOOD: Answers = {
  division: 'A',
  track: '01',
  oneLiner: '一句话',
  summary: '摘'.repeat(20),
  leadName: '王伟',
  trl: '2',
  deck: '定稿',
  needs: ['policy'],
  innovations: ['一'],
  members: [
    { id: 'r1', name: '王伟', role: 'lead' },
    { id: 'r2', name: '李娜', role: 'other', roleText: '临床' },
  ],
};
const check = (changes: Answers, complete = true) =>
  checkAnswers(FORM, { ...GOOD, ...changes }, { complete }).map(({ path, code, params }) =>
    params ? [path, code, params] : [path, code],
  );

describe('checkAnswers', () => {
  it('finds nothing in good answers, and nothing in no answers while it is a draft', () => {
    expect(check({})).toEqual([]);
    expect(checkAnswers(FORM, {}, { complete: false })).toEqual([]);
  });

  it.each<[Answers, unknown[]]>([
    [{ extra: 1 }, ['extra', 'unknown-field']],
    [{ oneLiner: 3 }, ['oneLiner', 'wrong-type', { expected: 'string' }]],
    [{ oneLiner: ['x'] }, ['oneLiner', 'wrong-type', { expected: 'string' }]],
    [{ oneLiner: '𠮷'.repeat(61) }, ['oneLiner', 'too-long', { max: 60, length: 61 }]],
    [{ oneLiner: 'a\nb' }, ['oneLiner', 'forbidden-character', { fault: 'line-break' }]],
    [{ summary: 'a\0' }, ['summary', 'forbidden-character', { fault: 'nul' }]],
    [{ summary: '\u202e' }, ['summary', 'forbidden-character', { fault: 'bidi-override' }]],
    [{ amount: '100.01' }, ['amount', 'too-large', { max: 100 }]],
    [{ amount: '0.125' }, ['amount', 'too-many-decimals', { decimals: 2 }]],
    [{ amount: '1'.repeat(33) }, ['amount', 'too-long', { max: 32, length: 33 }]],
    [{ amount: 5 }, ['amount', 'wrong-type', { expected: 'string' }]],
    [{ trl: '10' }, ['trl', 'not-an-option']],
    [{ needs: 'policy' }, ['needs', 'wrong-type', { expected: 'list' }]],
    [{ needs: ['policy', 'x'] }, ['needs.1', 'not-an-option']],
    [{ needs: [1] }, ['needs.0', 'wrong-type', { expected: 'string' }]],
    [{ needs: ['policy', 'policy'] }, ['needs', 'duplicate']],
    [{ needs: ['policy', 'talent', 'capital'] }, ['needs', 'too-many', { max: 2, count: 3 }]],
    [{ innovations: ['短', '一二三四五六七八九十一'] }, ['innovations.1', 'too-long', { max: 10, length: 11 }]],
    [{ innovations: [null] }, ['innovations.0', 'wrong-type', { expected: 'string' }]],
    [{ members: {} }, ['members', 'wrong-type', { expected: 'list' }]],
    [{ members: ['x', 'y'] }, ['members.0', 'wrong-type', { expected: 'object' }]],
    [{ members: Array(4).fill({}) }, ['members', 'too-many', { max: 3, count: 4 }]],
    [{ members: [{ nick: 'x' }, {}] }, ['members.0.nick', 'unknown-field']],
    [{ members: [{}, { id: 'x'.repeat(65) }] }, ['members.1.id', 'wrong-type', { expected: 'string' }]],
    [{ members: [{ id: 'r' }, { id: 'r' }] }, ['members', 'duplicate']],
    [{ members: [{ id: 7 }, {}] }, ['members.0.id', 'wrong-type', { expected: 'string' }]],
  ])('finds in a draft as in a complete form: %j', (changes, found) => {
    expect(check(changes, false)).toContainEqual(found);
    expect(check(changes, true)).toContainEqual(found);
  });

  it.each<[Answers, unknown[]]>([
    [{ oneLiner: undefined }, ['oneLiner', 'required']],
    [{ oneLiner: null }, ['oneLiner', 'required']],
    [{ oneLiner: ' \u3000' }, ['oneLiner', 'required']],
    [{ trl: '' }, ['trl', 'required']],
    [{ needs: [] }, ['needs', 'required']],
    [{ summary: '𠮷'.repeat(19) }, ['summary', 'too-short', { min: 20, length: 19 }]],
    [{ leadName: '王伟1' }, ['leadName', 'not-a-person-name']],
    [{ leadPhone: '138a' }, ['leadPhone', 'not-a-phone']],
    [{ leadEmail: 'a@' }, ['leadEmail', 'not-an-email']],
    [{ unit: '——' }, ['unit', 'not-an-organisation-name']],
    [{ region: '990000' }, ['region', 'not-a-region']],
    [{ region: '130000' }, ['region', 'region-too-wide']],
    [{ stage: 'device' }, ['stage', 'not-an-option']],
    [{ founded: '2024-02-30' }, ['founded', 'not-a-date']],
    [{ amount: '1e2' }, ['amount', 'not-a-number']],
    [{ amount: '-0.01' }, ['amount', 'too-small', { min: 0 }]],
    [{ innovations: ['一', ' '] }, ['innovations.1', 'required']],
    [{ members: [{ name: '王伟', role: 'lead' }] }, ['members', 'too-few', { min: 2, count: 1 }]],
    [{ members: [{ role: 'lead' }, {}] }, ['members.0.name', 'required']],
    [{ members: [{ name: '王伟', role: 'other' }, {}] }, ['members.0.roleText', 'required']],
    [{ division: 'B' }, ['market', 'required']],
    [{ division: 'B' }, ['budget', 'required']],
  ])('finds only when complete: %j', (changes, found) => {
    expect(check(changes, false)).toEqual([]);
    expect(check(changes, true)).toContainEqual(found);
  });

  it('asks nothing of what is hidden, yet keeps its shape', () => {
    expect(check({ division: 'A', market: null })).toEqual([]);
    expect(check({ division: 'A', market: '场'.repeat(101) })).toEqual([
      ['market', 'too-long', { max: 100, length: 101 }],
    ]);
    expect(
      check({
        members: [
          { name: '王伟', role: 'lead' },
          { name: '李娜', role: 'lead' },
        ],
      }),
    ).toEqual([]);
  });

  it('asks from the round on for what is needed then', () => {
    const deck = (reached: string[]) =>
      checkAnswers(FORM, { ...GOOD, deck: '' }, { complete: true, reached }).map(({ path }) => path);
    expect(deck([])).toEqual([]);
    expect(deck(['SEMIFINAL'])).toEqual(['deck']);
  });

  it('asks by the kind of organisation, and for some answers only of some', () => {
    expect(check({ organisationKind: 'hospital' })).toEqual([['grade', 'required']]);
    expect(check({ organisationKind: 'company' })).toEqual([]);
    expect(check({ division: 'B', market: '大' })).toEqual([['budget', 'required']]);
    expect(check({ division: 'A', budget: '有' })).toEqual([]);
  });
  it('asks for one row of a kind, once there are rows and the form must be complete', () => {
    const options = { 'zh-CN': 'granted / filed', en: 'granted / filed' };
    const none = ['rights', 'none-with', { options }];
    expect(check({ rights: [{ status: 'planned' }] })).toEqual([none]);
    expect(check({ rights: [{ status: 'planned' }] }, false)).toEqual([]);
    expect(check({ rights: [{ status: 'planned' }, { status: 'filed', number: '7' }] })).toEqual([]);
    expect(check({ rights: [] })).toEqual([]);
    expect(check({ rights: [{ status: 'granted' }] })).toEqual([['rights.0.number', 'required']]);
    expect(check({ rights: [null, 'x'] })).toContainEqual(none);
  });
  it('offers options, takes rare names and any licence number', () => {
    expect(check({ track: '02', stage: 'device' })).toEqual([]);
    expect(check({ unit: '𠮷林省·第一医院（东院）', licence: '随便', leadPhone: '+852 2123 4567' })).toEqual([]);
    expect(check({ region: '110112' })).toEqual([]);
  });

  describe('of a number that must be proven', () => {
    const phone = field('phone', 'phone', { verified: true });
    const proof = { fields: ['phone'], numbers: ['13800138000'] };
    const codes = (value: string, mode: object = { proof }, of = phone) =>
      checkAnswers([of], { phone: value }, { complete: true, ...mode }).map(({ code }) => code);

    it('asks for the proof of that very number, however it is written', () => {
      expect(codes('13900139000')).toEqual(['phone-not-verified']);
      expect(codes('010-12345678')).toEqual(['phone-not-verified']);
      expect(codes('+86 138-0013-8000')).toEqual([]);
      expect(codes('１３８００１３８０００')).toEqual([]);
    });

    it('asks for none in a draft, where none is asked, of another question, and of no number', () => {
      expect(codes('13900139000', { proof, complete: false })).toEqual([]);
      expect(codes('13900139000', {})).toEqual([]);
      expect(codes('13900139000', { proof: { ...proof, fields: [] } })).toEqual([]);
      expect(codes('13900139000', { proof }, field('phone', 'phone'))).toEqual([]);
      expect(codes(' ')).toEqual([]);
      expect(codes('138a')).toEqual(['not-a-phone']);
    });
  });

  it('takes what lies on a limit', () => {
    for (const amount of ['0', '100', '100.00', '0.5']) expect(check({ amount })).toEqual([]);
    expect(
      check({ oneLiner: '𠮷'.repeat(60), summary: '摘'.repeat(80), innovations: Array(5).fill('一'.repeat(10)) }),
    ).toEqual([]);
    expect(check({ needs: ['policy', 'talent'], founded: '2024-02-29', leadPhone: '010-12345678' })).toEqual([]);
  });

  it('bounds what names no limit', () => {
    const open = FIELD_KINDS.map((kind) => field(kind, kind, { options: [option('a')], columns: [] }));
    const huge: Answers = Object.fromEntries(FIELD_KINDS.map((kind) => [kind, 'a'.repeat(100_000)]));
    const item = (length: number) => checkAnswers(open, { items: ['a'.repeat(length)] }, { complete: false });
    expect([item(500), item(501)].map(({ length }) => length)).toEqual([0, 1]);
    const lists = { choices: Array(101).fill('a'), items: Array(101).fill('a'), rows: Array(101).fill({}) };
    expect(new Set(checkAnswers(open, { ...huge, ...lists }, { complete: false }).map(({ path }) => path))).toEqual(
      new Set(FIELD_KINDS),
    );
  });

  it('is not led astray by names every object has', () => {
    const hostile = JSON.parse('{"__proto__":{"x":1},"constructor":"y"}') as Answers;
    expect(checkAnswers(FORM, hostile, { complete: false }).map(({ path }) => path)).toEqual([
      '__proto__',
      'constructor',
    ]);
    const odd = [field('toString', 'text', { required: true, shownIf: { field: 'valueOf', in: ['x'] } })];
    expect(checkAnswers(odd, {}, { complete: true })).toEqual([]);
  });
});

describe('for any answers', () => {
  const noise = fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>);
  const answers = fc.record(Object.fromEntries(FORM.map(({ key }) => [key, fc.oneof(noise, fc.constant(GOOD[key]))])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Answers>;

  it('never throws, and gives only codes that have a text', () => {
    fc.assert(
      fc.property(answers, fc.boolean(), (given, complete) => {
        for (const { code } of checkAnswers(FORM, given, { complete })) expect(FINDING_CODES).toContain(code);
      }),
    );
  });
  it('finds in the complete form at least every place a draft has', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const complete = new Set(checkAnswers(FORM, given, { complete: true }).map(({ path }) => path));
        for (const { path } of checkAnswers(FORM, given, { complete: false })) expect([...complete]).toContain(path);
      }),
    );
  });
});
