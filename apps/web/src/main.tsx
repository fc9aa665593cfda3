import { QueryClientProvider } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { makeQueryClient } from './lib/api/query-client.js';
import { hearTime } from './lib/clock.js';
import { startTexts } from './lib/i18n.js';
import { doorWithReturn } from './lib/return-to.js';
import { routes } from './routes.js';
import './ui/tokens.css';
import './ui/base.css';

/** Ends a task: a finger that waits is heard in between. */
const breath = () => new Promise((resolve) => setTimeout(resolve));

const texts = startTexts();
await breath();
// The page's own script is asked for at once, beside the texts.
const router = createBrowserRouter(routes);
const client = makeQueryClient({
  signIn: () => void router.navigate(doorWithReturn('/sign-in')),
  secondFactor: () => void router.navigate(doorWithReturn('/second-factor')),
});

await Promise.all([texts, hearTime(client)]);
await breath();
const root = createRoot(document.getElementById('root')!);
// In slices, so that a slow phone still hears its reader while the first page is drawn.
startTransition(() =>
  root.render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  ),
);
