/** What action.yml sets when a workflow says nothing. */
export const ACTION_INPUTS = {
  INPUT_PATH: '.',
  INPUT_CHANGED: 'auto',
  INPUT_BASE: '',
  INPUT_FAIL_ON: '',
  INPUT_MAX_OPEN: '',
  INPUT_MIN_SCORE: '',
  INPUT_GLOSSARY: '',
  INPUT_ARGS: '',
  INPUT_SARIF_FILE: '',
  INPUT_SUMMARY: 'true',
  INPUT_ANNOTATIONS: 'true',
  INPUT_CACHE: 'true',
};
