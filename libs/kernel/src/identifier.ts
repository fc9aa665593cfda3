import { readDeviceRegistration } from './device-registration.js';
import { type PatentKind, readPatentNumber } from './patent.js';
import { isPhone, readLandline, readMobile } from './phone.js';
import { checkUscc } from './uscc.js';

/** Standards by which a number can be read. `phone`: a mobile, a landline or a 400 number of the mainland. */
export const IDENTIFIER_STANDARDS = [
  'patent',
  'patent_invention',
  'patent_utility_model',
  'patent_design',
  'device_registration',
  'uscc',
  'mobile',
  'landline',
  'phone',
] as const;
export type IdentifierStandard = (typeof IDENTIFIER_STANDARDS)[number];

const of = <Kind extends string, Code extends string>(kind: Kind, codes: readonly Code[]) =>
  codes.map((code) => `${kind}-${code}` as const);

/** Every remark on an identifier; none of them is a wall. */
export const REMARK_CODES = [
  ...of('patent', ['shape', 'publication-number', 'check-missing', 'year', 'type', 'check-digit', 'other-kind']),
  ...of('device', ['shape', 'filing', 'old-form', 'place', 'year', 'class', 'authority']),
  ...of('uscc', ['length', 'charset', 'department', 'check-digit', 'organisation-check-digit', 'unusual-head']),
  ...of('mobile', ['length', 'charset', 'prefix']),
  ...of('landline', ['length', 'charset', 'area-code']),
  'phone-unusual',
] as const;

/** One thing a reviewer should know about an identifier; `params` for its text: the `count` of characters. */
export interface Remark {
  code: string;
  params?: Record<string, unknown>;
}

type Read = (raw: string) => Remark[];
const READERS: Readonly<Record<IdentifierStandard, Read>> = {
  patent: (raw) => patentRemarks(raw),
  patent_invention: (raw) => patentRemarks(raw, 'invention'),
  patent_utility_model: (raw) => patentRemarks(raw, 'utility_model'),
  patent_design: (raw) => patentRemarks(raw, 'design'),
  device_registration: (raw) => remarks('device', readDeviceRegistration(raw)),
  uscc: (raw) => remarks('uscc', checkUscc(raw)),
  mobile: (raw) => remarks('mobile', readMobile(raw)),
  landline: (raw) => remarks('landline', readLandline(raw)),
  phone: (raw) => (isPhone(raw) ? [] : [{ code: 'phone-unusual' }]),
};

/** What is odd about an identifier by its standard; full width, lower case and spaces make no difference. */
export function remarksOn(standard: IdentifierStandard, raw: string): Remark[] {
  return READERS[standard](raw);
}

interface Reading {
  readonly normalised: string;
  readonly findings: readonly string[];
}

function remarks(kind: string, { normalised, findings }: Reading): Remark[] {
  return findings.map((code) => {
    const remark = { code: `${kind}-${code}` };
    return code === 'length' ? { ...remark, params: { count: normalised.length } } : remark;
  });
}

function patentRemarks(raw: string, expected?: PatentKind): Remark[] {
  const reading = readPatentNumber(raw);
  const other = expected !== undefined && reading.kind !== null && reading.kind !== expected;
  return [...remarks('patent', reading), ...(other ? [{ code: 'patent-other-kind' }] : [])];
}
