import i18next from 'i18next';
import { LOCALES, type Localised } from '#kernel';

/** The names of the basic fields in every language whose catalogue is at hand; the one in use always is. */
export function useBasicLabels(): (key: 'title' | 'track' | 'division') => Localised {
  const atHand = LOCALES.filter((lng) => i18next.hasResourceBundle(lng, 'team'));
  return (key) =>
    Object.fromEntries(
      atHand.map((lng) => [lng, i18next.t(`team:form.parts.${key}`, { lng })]),
    ) as unknown as Localised;
}
