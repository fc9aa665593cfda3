import type { ReactNode } from 'react';
import { type SettingsView, useSettings } from '../../features/competition/api/settings.js';
import { Loaded } from '../../ui/loaded.js';
import { InEdition } from './in-edition.js';

interface WithSettingsProps {
  children: (settings: SettingsView) => ReactNode;
}

/** The settings of the edition the address names. */
export function WithSettings({ children }: WithSettingsProps) {
  return <InEdition>{(edition) => <Loading editionId={edition.id}>{children}</Loading>}</InEdition>;
}

function Loading({ editionId, children }: WithSettingsProps & { editionId: string }) {
  return <Loaded query={useSettings(editionId)}>{children}</Loaded>;
}
