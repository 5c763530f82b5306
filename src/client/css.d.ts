/** Styles are imported for their effect; the bundler writes them to a sheet. */
declare module '*.css';
