/** Every page may be read by machines. */
import type { APIRoute } from "astro";

import { fileAddress } from "../lib/address.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *
Allow: /

Sitemap: ${new URL(fileAddress("/sitemap.xml"), site).href}
`);
