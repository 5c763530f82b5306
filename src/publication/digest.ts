export { digestFiles, digestOf } from '../integrations/digest.ts';
