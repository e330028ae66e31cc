/**
 * The part of the optional peer that taiyaku calls, written down here so that it compiles where the package is not installed.
 * Version 4.3.
 */
declare module '@huggingface/transformers' {
  export interface Tensor {
    readonly dims: readonly number[];
    readonly data: ArrayLike<number>;
  }

  export type FeatureExtraction = (
    texts: readonly string[],
    options: { readonly pooling: 'mean'; readonly normalize: boolean },
  ) => Promise<Tensor>;

  export interface ModelOptions {
    readonly local_files_only?: boolean;
    /** Where the ONNX file lies in the model; `onnx` when absent. */
    readonly subfolder?: string;
    /** Name of a number format, which is the end of the file's name. */
    readonly dtype?: string;
  }

  /** Settings of the whole library. */
  export const env: {
    logLevel: number;
    allowRemoteModels: boolean;
    useFSCache: boolean;
  };
  export const LogLevel: { readonly NONE: number };

  export function pipeline(
    task: 'feature-extraction',
    model: string,
    options: ModelOptions,
  ): Promise<FeatureExtraction>;
}
