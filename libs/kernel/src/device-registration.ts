const PROVINCES = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新';
const SHAPE = /^(\p{Script=Han})械注(准|进|许)(\d{4})(\d)(\d{2})(\d{4})$/u;
const FILING = /^\p{Script=Han}{1,3}械备(?:进|许)?\d{8,}/u;
const OLD_FORM = /^\p{Script=Han}{1,3}(?:食药监|药监|药管)械\(?(?:准|进|许|试)\)?字/u;
const FIRST_YEAR = 2014;
const ORIGINS: Readonly<Record<string, DeviceOrigin>> = {
  准: 'domestic',
  进: 'imported',
  许: 'hong-kong-macau-taiwan',
};

/** Where a registered device comes from: 准, 进 or 许 in its number. */
export type DeviceOrigin = 'domestic' | 'imported' | 'hong-kong-macau-taiwan';

/**
 * What a reviewer should know about the number of a device's registration: not its shape; a filing of class I (备案);
 * a number in the form used before 2014; no such authority; a year out of range; a class that is not registered (only
 * II and III are); an authority that does not register this class or origin (provinces: class II from the mainland;
 * the rest is national). None of them is a wall.
 */
export type DeviceFinding = 'shape' | 'filing' | 'old-form' | 'place' | 'year' | 'class' | 'authority';

/** The number of a medical device's registration as read. */
export interface DeviceReading {
  /** With width and spaces put right: `国械注准20193080123`. */
  readonly normalised: string;
  readonly findings: readonly DeviceFinding[];
  readonly deviceClass: 'II' | 'III' | null;
  readonly origin: DeviceOrigin | null;
}

/** Reads a registration number of a medical device: place, kind, first year, class, catalogue code, serial. */
export function readDeviceRegistration(raw: string): DeviceReading {
  const normalised = raw.normalize('NFKC').replace(/\s/g, '');
  const [, place, kind, year, risk] = SHAPE.exec(normalised) ?? [];
  if (place === undefined || kind === undefined || year === undefined || risk === undefined) {
    return { normalised, findings: [unshaped(normalised)], deviceClass: null, origin: null };
  }
  const deviceClass = risk === '2' ? 'II' : risk === '3' ? 'III' : null;
  return {
    normalised,
    findings: findingsOf(place, kind, Number(year), deviceClass),
    deviceClass,
    origin: ORIGINS[kind] ?? null,
  };
}

function unshaped(text: string): DeviceFinding {
  if (FILING.test(text)) return 'filing';
  return OLD_FORM.test(text) ? 'old-form' : 'shape';
}

function findingsOf(place: string, kind: string, year: number, deviceClass: 'II' | 'III' | null): DeviceFinding[] {
  const findings: DeviceFinding[] = [];
  const national = place === '国';
  const known = national || PROVINCES.includes(place);
  if (!known) findings.push('place');
  if (year < FIRST_YEAR || year > 2099) findings.push('year');
  if (deviceClass === null) findings.push('class');
  const provincial = deviceClass === 'II' && kind === '准';
  if (known && deviceClass !== null && national === provincial) findings.push('authority');
  return findings;
}
