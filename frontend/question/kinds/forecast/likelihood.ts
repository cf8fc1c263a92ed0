import { likelihoods } from './words';

/** A probability in whole per cent, in words. */
export const likelihood = (probability: number): string => likelihoods.find(([upTo]) => probability <= upTo)?.[1] ?? '';
