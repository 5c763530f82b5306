/** What Vitest adds to the environment of a test; a build behaves in another way under some of it. */
const VITEST = /^(?:NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL|FORCE_TTY|VITEST.*)$/;

/** The environment in which a user would build the site in a folder. */
export function createEnvironment(site: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !VITEST.test(name) && !name.startsWith('NEWSGLOSS_'),
  );
  return { ...Object.fromEntries(own), NEWSGLOSS_SITE: site };
}
