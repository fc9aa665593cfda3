import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useSession } from '../../../lib/session.js';
import { SkeletonPage } from '../../../ui/skeleton.js';
import { isHeldBack } from './pending.js';
import { openDevice, type ThisDevice } from './this-device.js';
import { DeviceContext } from './use-device.js';

/** The judges' pages stand in it: what waits on the device goes out, and what was opened can be read without a server. */
export function OnThisDevice({ children }: { children: ReactNode }) {
  const person = useSession().data?.person?.id;
  const device = useOpenDevice(person);
  useWake(device);
  if (device === undefined || (device === null && person)) return <SkeletonPage />;
  return (
    <DeviceContext value={device}>
      <link rel="manifest" href="/judge.webmanifest" />
      {children}
    </DeviceContext>
  );
}

/** undefined: not open yet; null: nobody is signed in. */
function useOpenDevice(person: string | undefined): ThisDevice | null | undefined {
  const client = useQueryClient();
  const [device, setDevice] = useState<ThisDevice | null>();
  // Somebody was heard of only after the device was opened for nobody.
  const late = device === null && person !== undefined;
  useEffect(() => {
    let left = false;
    let mine: ThisDevice | null = null;
    void openDevice(client).then((opened) => {
      mine = opened;
      if (left) opened?.close();
      else setDevice(opened);
    });
    return () => {
      left = true;
      mine?.close();
    };
  }, [client, late]);
  return device;
}

/** The connection is back, or the judge is, or may have done on another page what a sheet waits for: it is tried at once. */
function useWake(device: ThisDevice | null | undefined): void {
  const { pathname } = useLocation();
  useEffect(() => {
    if ([...(device?.outbox.outlook().pending.values() ?? [])].some(isHeldBack)) void device?.outbox.wake();
  }, [device, pathname]);
  useEffect(() => {
    if (!device) return undefined;
    const wake = () => void device.outbox.wake();
    const seen = () => {
      if (document.visibilityState === 'visible') wake();
    };
    window.addEventListener('online', wake);
    document.addEventListener('visibilitychange', seen);
    return () => {
      window.removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [device]);
}
