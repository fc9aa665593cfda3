import { useEffect } from 'react';
import { Outlet } from 'react-router';
import { OnThisDevice } from '../../features/judging/offline/on-this-device.js';

/** All of the judges' pages: what they show and keep stays on this device for as long as the judge is signed in. */
export function AtTheDesk() {
  useEffect(() => {
    // A page that was not opened at its own address is no page of the worker's: it fetches what it may need while it can.
    void Promise.all([import('./home.js'), import('./assignment.js'), import('../../ui/file-body.js')]).catch(
      () => undefined,
    );
  }, []);
  return (
    <OnThisDevice>
      <Outlet />
    </OnThisDevice>
  );
}
