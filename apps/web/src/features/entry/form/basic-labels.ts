import i18next from 'i18next';
import { LOCALES, type Localised } from '#kernel';

/** The names of the basic fields in every language the catalogues have at hand; the one in use always is. */
export function useBasicLabels(): (key: 'title' | 'track' | 'division') => Localised {
  return (key) =>
    Object.fromEntries(
      LOCALES.map((lng) => [lng, i18next.t(`team:form.parts.${key}`, { lng })]),
    ) as unknown as Localised;
}
