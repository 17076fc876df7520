/** The pages in English; each names those in other languages. */
import type { APIRoute } from "astro";

import { pageAddress } from "../lib/address.ts";
import { sitePages } from "../lib/site-pages.ts";

export const GET: APIRoute = ({ site }) => {
  const lines = sitePages.map((path) => `<url><loc>${new URL(pageAddress("en", path), site).href}</loc></url>\n`);
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join("")}</urlset>
`);
};
