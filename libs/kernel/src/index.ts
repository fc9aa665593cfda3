export { type Actor, hasSeat, isAdmin, isSystem, type Role, ROLES, type Seat, SYSTEM, VISITOR } from './actor.js';
export { type Lifecycle, lifecycle } from './lifecycle.js';
export { type Locale, localeOf, LOCALES, type Localised } from './localised.js';
export { checkVersion, DomainError, found, permit, type Refusal, REFUSALS, refuse } from './refusal.js';
export {
  type Answers,
  type Field,
  type FieldKind,
  FIELD_KINDS,
  type FieldOption,
  type Finding,
  FINDING_CODES,
  type FindingCode,
  isBlank,
  isShown,
} from './form-field.js';
export { checkAnswers, completeness, missingFields } from './form-check.js';
export { codePoints, isPersonName, normaliseTitle, textFault, type TextFault } from './text.js';
export { Fraction, meanOf, roundHalfUp } from './exact.js';
export { parseHundredths, showHundredths } from './hundredths.js';
export { isLandline, isMobile, isPhone, maskPhone, normaliseMobile } from './phone.js';
export { EMAIL_MAX, isEmail } from './email.js';
export { addDays, isDate, shanghaiDate, shanghaiInstant, shanghaiTime, weekday } from './calendar.js';
export { type CalendarDay, type WorkingCalendar, workingCalendar } from './working-days.js';
export {
  checkUscc,
  isUscc,
  makeUscc,
  maskId,
  type OrganisationHint,
  type UsccFinding,
  type UsccReading,
} from './uscc.js';
export { eligibility, type Eligibility, provinceOf, type Region, regionName, REGIONS } from './region.js';
export { type Random, randomFrom } from './random.js';
export { dateText, durationText } from './date-text.js';
