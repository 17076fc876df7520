/** The address of the repository: astro.config.mjs has it from package.json, or the workflow that publishes the site sets it. */
export const repository: string | undefined = import.meta.env["PUBLIC_REPOSITORY"];
