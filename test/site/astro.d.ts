// What Astro adds to `import.meta` in the files of the site.
/// <reference types="../../docs/node_modules/astro/client.d.ts" />
