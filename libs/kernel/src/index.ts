export { type Actor, hasSeat, isAdmin, isSystem, type Role, ROLES, type Seat, SYSTEM, VISITOR } from './actor.js';
export { JUDGE_KINDS, type JudgeKind, ORGANISATION_KINDS, type OrganisationKind } from './kinds.js';
export { type Lifecycle, lifecycle } from './lifecycle.js';
export { type Locale, localeOf, LOCALES, type Localised } from './localised.js';
export { checkVersion, DomainError, found, permit, type Refusal, refuse } from './refusal.js';
export {
  type Answers,
  type Ban,
  type Condition,
  type Field,
  type FieldKind,
  FIELD_KINDS,
  type FieldOption,
  type Finding,
  FINDING_CODES,
  isBlank,
  isRequired,
  isShown,
  type StandardBy,
  type PhoneProof,
} from './form-field.js';
export { forbiddenWords } from './form-bans.js';
export { checkAnswers } from './form-check.js';
export { adviseAnswers } from './form-advice.js';
export { IDENTIFIER_STANDARDS, type IdentifierStandard, REMARK_CODES } from './identifier.js';
export { codePoints, normaliseTitle, textFault } from './text.js';
export { Fraction, meanOf, roundHalfUp } from './exact.js';
export { parseHundredths, showHundredths } from './hundredths.js';
export { isEmail } from './email.js';
export { addDays, isDate, shanghaiDate, shanghaiInstant, shanghaiTime, weekday } from './calendar.js';
export { type WorkingCalendar, workingCalendar } from './working-days.js';
export { checkUscc, makeUscc, type UsccFinding } from './uscc.js';
export { readMobile } from './phone.js';
export {
  eligibility,
  type Eligibility,
  isRegion,
  provinceOf,
  provinces,
  regionName,
  regionsWithin,
  regionWay,
} from './region.js';
export { publicCard, WITHHELD } from './public-card.js';
export { fetchRegionNames, nameOfRegion, regionCodes, regionNamesKnown } from './region-list.js';
export { type Random, randomFrom } from './random.js';
export { dateText } from './date-text.js';
export { spanText } from './span-text.js';
