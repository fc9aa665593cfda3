import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { ReadBytes } from '../../../ui/file-view.js';
import { readFile } from './kept-files.js';
import type { Outlook } from './ports.js';
import type { ThisDevice } from './this-device.js';

export const DeviceContext = createContext<ThisDevice | null>(null);

/** The judge's device; only inside the judges' pages. */
export function useDevice(): ThisDevice {
  const device = useContext(DeviceContext);
  if (!device) throw new Error('No device outside the judges’ pages');
  return device;
}

/** What waits on this device; draws again with every change. */
export function useOutlook(): Outlook {
  const { outbox } = useDevice();
  return useSyncExternalStore(outbox.subscribe, outbox.outlook);
}

/** Reads documents in such a way that what was opened once stays readable here. */
export function useKeptFiles(): ReadBytes {
  const { store, person } = useDevice();
  return useCallback((address) => readFile(store?.files ?? null, person, address), [store, person]);
}
