import { readFileSync } from 'node:fs';
import { CERTIFICATE_KINDS, certificatesOf } from './certificate-plan.js';
import { checkPlan } from './check-plan.js';
import { planFromFile } from './edition-file.js';
import type { EditionPlan } from './edition-plan.js';

const file: unknown = JSON.parse(readFileSync('database/seeds/edition-2024.json', 'utf8'));
const PLAN = planFromFile(file, 2024) as EditionPlan;
const USUAL = certificatesOf({ code: PLAN.code });
const found = (changed: object) =>
  checkPlan({ ...PLAN, certificates: { ...USUAL, ...changed } }).map(({ path, code }) => `${path} ${code}`);

it('knows how certificates look where an edition says nothing, and takes that for a plan', () => {
  expect(USUAL.series).toBe('FZX2024');
  expect(found({})).toEqual([]);
});

it.each(CERTIFICATE_KINDS)(
  'refuses a wording for %s with a place that nothing fills, or without whom it honours',
  (kind) => {
    const text = { 'zh-CN': '{salary} {name} {project}', en: 'nobody' };
    expect(found({ [kind]: { ...USUAL[kind], text } })).toEqual([
      `certificates.${kind}.text.zh-CN unknown-code`,
      `certificates.${kind}.text.en unknown-code`,
    ]);
  },
);

it('wants somebody to sign, once', () => {
  expect(found({ signatories: ['host', 'host'] })).toEqual(['certificates.signatories.1 duplicate']);
  expect(found({ signatories: [] })).toEqual(['certificates.signatories too-few']);
  expect(found({ series: 'fzx 2024' })).toEqual(['certificates.series wrong-format']);
});
