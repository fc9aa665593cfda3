import { adviseAnswers } from './form-advice.js';
import type { Field } from './form-field.js';

const label = { 'zh-CN': '号', en: 'No.' };
const plain = { label, required: false, blindSafe: true };
const FORM: Field[] = [
  { ...plain, key: 'phone', kind: 'phone', standard: 'mobile' },
  { ...plain, key: 'contact', kind: 'phone' },
  {
    ...plain,
    key: 'licence',
    kind: 'identifier',
    standard: 'device_registration',
    shownIf: { field: 'trl', in: ['8'] },
  },
  { ...plain, key: 'trl', kind: 'choice', options: [{ code: '8', label }] },
  {
    ...plain,
    key: 'rights',
    kind: 'rows',
    columns: [
      {
        ...plain,
        key: 'kind',
        kind: 'choice',
        options: [
          { code: 'invention', label },
          { code: 'software', label },
        ],
      },
      {
        ...plain,
        key: 'number',
        kind: 'identifier',
        standardBy: { field: 'kind', cases: [{ is: 'invention', standard: 'patent_invention' }] },
      },
    ],
  },
];

describe('adviseAnswers', () => {
  it('tells what does not fit its standard, by path', () => {
    const rights = [
      { id: 'a', kind: 'invention', number: '202010566088.8' },
      { id: 'b', kind: 'software', number: '2023SR0000001' },
      { id: 'c', number: 'x' },
    ];
    expect(
      adviseAnswers(FORM, { phone: '010-12345678', contact: '+852 2123 4567', trl: '8', licence: '京药', rights }),
    ).toEqual([
      { path: 'phone', code: 'mobile-prefix' },
      { path: 'contact', code: 'phone-unusual' },
      { path: 'licence', code: 'device-shape' },
      { path: 'rights.0.number', code: 'patent-check-digit' },
    ]);
  });

  it('says nothing of what is hidden, blank or misshapen', () => {
    expect(adviseAnswers(FORM, { licence: '京药', phone: ' ', contact: 7, rights: 'x' })).toEqual([]);
    expect(adviseAnswers(FORM, { rights: [null, 'x', { number: ['y'] }] })).toEqual([]);
    expect(adviseAnswers(FORM, {})).toEqual([]);
  });
});
