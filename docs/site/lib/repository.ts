/** The address of the repository, where the site's builder knows it. */
export const repository: string | undefined = import.meta.env["PUBLIC_REPOSITORY"];
