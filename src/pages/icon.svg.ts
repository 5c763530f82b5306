import type { APIRoute } from 'astro';

/** A quotation mark on the accent colour. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#94231c"/><g fill="#fff"><path d="M6.5 18.2c0-4.9 2.3-8.3 6.2-9.7l1 1.9c-2.3 1-3.5 2.5-3.6 4.3 2.2.1 3.7 1.5 3.7 3.6 0 2.2-1.6 3.7-3.7 3.7-2.3 0-3.6-1.3-3.6-3.8z"/><path d="M17.5 18.2c0-4.9 2.3-8.3 6.2-9.7l1 1.9c-2.3 1-3.5 2.5-3.6 4.3 2.2.1 3.7 1.5 3.7 3.6 0 2.2-1.6 3.7-3.7 3.7-2.3 0-3.6-1.3-3.6-3.8z"/></g></svg>
`;

/** The site's icon, a file of its own since styles and scripts in a page are forbidden. */
export const GET: APIRoute = () => new Response(ICON, { headers: { 'Content-Type': 'image/svg+xml' } });
