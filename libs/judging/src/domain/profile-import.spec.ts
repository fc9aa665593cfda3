import { overtaken } from './profile-import.js';

const was = {
  ...{
    name: '周宁',
    kind: 'clinical' as const,
    organisationId: 'o',
    title: '',
    expertise: [],
    languages: [],
    capacity: 9,
  },
};
const changes = [
  { id: 'new', before: null, version: 1 },
  { id: 'old', before: was, version: 4 },
];

it.each([
  [
    'nothing happened since',
    [
      { id: 'new', version: 1, used: false },
      { id: 'old', version: 4, used: true },
    ],
    [],
  ],
  [
    'one was invited',
    [
      { id: 'new', version: 1, used: true },
      { id: 'old', version: 4, used: true },
    ],
    ['new'],
  ],
  [
    'one was corrected',
    [
      { id: 'new', version: 1, used: false },
      { id: 'old', version: 5, used: true },
    ],
    ['old'],
  ],
  ['one is gone', [{ id: 'new', version: 1, used: false }], ['old']],
])('%s', (_, now, ids) => expect(overtaken(changes, now).map(({ id }) => id)).toEqual(ids));
