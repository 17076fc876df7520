/** A real browser for the tests of the site: Debian's Chromium, driven by playwright. */
import { existsSync } from "node:fs";

import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

import { base, serve } from "./built-site.ts";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Opens the browser and the site; `close` ends both. */
export async function openSite(): Promise<{
  readonly browser: Browser;
  /** Opens a page by its path without the base: `/meetings/`. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}> {
  if (!existsSync(executablePath))
    throw new Error(`There is no browser at ${executablePath}: apt-get install chromium`);
  const { server, origin } = await serve();
  const browser = await chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const open = async (path: string, options: BrowserContextOptions = {}): Promise<OpenPage> => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("request", (request) => {
      const address = request.url();
      if (!address.startsWith(origin) && !address.startsWith("data:") && !address.startsWith("blob:"))
        problems.push(`leaves the site: ${address}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
    });
    await page.goto(origin + base.replace(/\/$/, "") + path, { waitUntil: "load" });
    return { page, problems, close: () => context.close() };
  };
  return {
    browser,
    open,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** A page, and what went wrong on it so far. */
export interface OpenPage {
  readonly page: Page;
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}
