import type { TFunction } from 'i18next';
import type { PlanPreview } from '../api/plan-preview.js';

export type Fault = PlanPreview['faults'][number];

/** What is wrong at one place of the plan, in words. */
export function faultText(t: TFunction<'settings'>, { code, params }: Fault): string {
  return t([`settings:faults.${code}`, `common:faults.${code}`, `refusals:${code}`, 'common:faults.other'], {
    ...params,
  });
}

/** A rule against the whole change, in words. */
export function refusalText(t: TFunction<'settings'>, refusal: NonNullable<PlanPreview['refusal']>): string {
  return t([`refusals:${refusal.code}`, 'common:faults.other'], { ...refusal.params });
}
