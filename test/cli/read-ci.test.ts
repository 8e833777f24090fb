import { describe, expect, test } from 'vitest';
import { type CiRun, readCi } from '../../src/cli/ci/read-ci.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const ZERO = '0'.repeat(40);

type Said = Pick<CiRun, 'service' | 'event' | 'base' | 'head'>;

function said(env: Record<string, string>, event: unknown = null): Said {
  const { service, event: kind, base, head } = readCi(env, () => (event === null ? null : JSON.stringify(event)));
  return { service, event: kind, base, head };
}

const gh = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: '/event.json' };
const pull = { pull_request: { base: { sha: A, ref: 'main' }, head: { sha: B, ref: 'topic' } } };

describe('each service, by its variables', () => {
  test.each([
    [
      'GitHub, pull request',
      { ...gh, GITHUB_BASE_REF: 'main' },
      pull,
      { service: 'GitHub Actions', event: 'pull-request', base: { sha: A, branch: 'main' }, head: B },
    ],
    [
      'GitHub, pull request of a fork, without its event',
      { ...gh, GITHUB_BASE_REF: 'main' },
      null,
      { event: 'pull-request', base: { sha: null, branch: 'main' }, head: null },
    ],
    [
      'GitHub, merge queue',
      gh,
      { merge_group: { base_sha: A, head_sha: B } },
      { event: 'pull-request', base: { sha: A, branch: null }, head: B },
    ],
    [
      'GitHub, push',
      { ...gh, GITHUB_EVENT_NAME: 'push' },
      { before: A, after: B },
      { event: 'push', base: { sha: A, branch: null }, head: null },
    ],
    [
      'GitHub, push to a branch beside the default one',
      { ...gh, GITHUB_EVENT_NAME: 'push', GITHUB_REF_NAME: 'topic' },
      { before: A, after: B, repository: { default_branch: 'trunk' } },
      { event: 'push', base: { sha: A, branch: 'trunk' }, head: null },
    ],
    [
      'GitHub, first push of a branch',
      { ...gh, GITHUB_EVENT_NAME: 'push' },
      { before: ZERO, after: B, repository: { default_branch: 'trunk' } },
      { event: 'push', base: { sha: null, branch: 'trunk' }, head: null },
    ],
    [
      'GitHub, first push of the default branch',
      { ...gh, GITHUB_EVENT_NAME: 'push', GITHUB_REF_NAME: 'trunk' },
      { before: ZERO, after: B, repository: { default_branch: 'trunk' } },
      { event: 'push', base: null, head: null },
    ],
    ['GitHub, schedule', { ...gh, GITHUB_EVENT_NAME: 'schedule' }, {}, { event: 'other', base: null, head: null }],
    [
      'GitHub, tag',
      { ...gh, GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'tag' },
      { before: ZERO },
      { event: 'other', base: null },
    ],
    [
      'GitLab, merge request',
      {
        GITLAB_CI: 'true',
        CI_MERGE_REQUEST_IID: '7',
        CI_MERGE_REQUEST_DIFF_BASE_SHA: A,
        CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
        CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: B,
        CI_COMMIT_BEFORE_SHA: ZERO,
      },
      null,
      { service: 'GitLab', event: 'pull-request', base: { sha: A, branch: 'main' }, head: B },
    ],
    [
      'GitLab, push',
      { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BEFORE_SHA: A },
      null,
      { event: 'push', base: { sha: A, branch: null }, head: null },
    ],
    [
      'GitLab, push to a branch beside the default one',
      { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BEFORE_SHA: A, CI_DEFAULT_BRANCH: 'main' },
      null,
      { event: 'push', base: { sha: A, branch: 'main' } },
    ],
    [
      'GitLab, new branch',
      { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BEFORE_SHA: ZERO, CI_DEFAULT_BRANCH: 'main' },
      null,
      { event: 'push', base: { sha: null, branch: 'main' } },
    ],
    ['GitLab, schedule', { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'schedule' }, null, { event: 'other', base: null }],
    [
      'Bitbucket, pull request',
      {
        BITBUCKET_BUILD_NUMBER: '1',
        BITBUCKET_PR_ID: '7',
        BITBUCKET_PR_DESTINATION_BRANCH: 'main',
        BITBUCKET_PR_DESTINATION_COMMIT: A,
        BITBUCKET_COMMIT: B,
      },
      null,
      { service: 'Bitbucket', event: 'pull-request', base: { sha: A, branch: 'main' }, head: B },
    ],
    ['Bitbucket, branch', { BITBUCKET_BUILD_NUMBER: '1' }, null, { event: 'other', base: null }],
    [
      'Azure, pull request',
      { TF_BUILD: 'True', SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main', SYSTEM_PULLREQUEST_SOURCECOMMITID: B },
      null,
      { service: 'Azure Pipelines', event: 'pull-request', base: { sha: null, branch: 'main' }, head: B },
    ],
    ['Azure, branch', { TF_BUILD: 'True' }, null, { event: 'other', base: null }],
    [
      'Jenkins, pull request',
      { JENKINS_URL: 'https://ci.example', CHANGE_ID: '7', CHANGE_TARGET: 'main' },
      null,
      { service: 'Jenkins', event: 'pull-request', base: { sha: null, branch: 'main' }, head: null },
    ],
    [
      'Jenkins, branch',
      { JENKINS_URL: 'https://ci.example', GIT_PREVIOUS_SUCCESSFUL_COMMIT: A },
      null,
      { event: 'push', base: { sha: A, branch: null } },
    ],
    ['Jenkins, first build', { JENKINS_URL: 'https://ci.example' }, null, { event: 'other', base: null }],
    [
      'CircleCI, pull request',
      { CIRCLECI: 'true', CIRCLE_PULL_REQUEST: 'https://github.example/a/b/pull/7' },
      null,
      { service: 'CircleCI', event: 'pull-request', base: { sha: null, branch: 'HEAD' }, head: null },
    ],
    ['CircleCI, branch', { CIRCLECI: 'true' }, null, { event: 'other', base: null }],
    [
      'Buildkite, pull request',
      { BUILDKITE: 'true', BUILDKITE_PULL_REQUEST: '7', BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'main' },
      null,
      { service: 'Buildkite', event: 'pull-request', base: { sha: null, branch: 'main' }, head: null },
    ],
    ['Buildkite, branch', { BUILDKITE: 'true', BUILDKITE_PULL_REQUEST: 'false' }, null, { event: 'other', base: null }],
    ['plain git', {}, null, { service: 'git', event: 'other', base: null, head: null }],
  ] as [string, Record<string, string>, unknown, Partial<Said>][])('%s', (_, env, event, expected) => {
    expect(said(env, event)).toMatchObject(expected);
  });
});

describe('what is no id and no branch is not taken for one', () => {
  test.each(['--upload-pack=x', '-x', 'a..b', 'a b', 'a\nb', 'a:b', '@{1}', '', 'a^', '../x', 'a*'])('%j', (name) => {
    expect(
      said({ ...gh, GITHUB_BASE_REF: name }, { pull_request: { base: { sha: name }, head: { sha: name } } }),
    ).toMatchObject({
      event: 'pull-request',
      base: null,
      head: null,
    });
  });

  test.each([null, 1, [], 'text', { pull_request: null }, { pull_request: { base: 1 } }])('an event %j', (event) => {
    expect(said({ ...gh, GITHUB_BASE_REF: 'main' }, event)).toMatchObject({
      event: 'pull-request',
      base: { sha: null, branch: 'main' },
    });
  });

  test('an event that cannot be read, or is no JSON', () => {
    for (const text of [null, '{', '']) {
      expect(readCi({ ...gh, GITHUB_EVENT_NAME: 'push' }, () => text)).toMatchObject({ event: 'push', base: null });
    }
  });
});

test('annotations and a summary where the service has them', () => {
  const of = (env: Record<string, string>) => {
    const { annotations, summaryFile } = readCi(env, () => null);
    return [annotations, summaryFile];
  };
  expect(of({ ...gh, GITHUB_STEP_SUMMARY: '/summary' })).toEqual(['github', '/summary']);
  expect(of(gh)).toEqual(['github', null]);
  expect(of({ TF_BUILD: 'True' })).toEqual(['azure', null]);
  expect(of({ GITLAB_CI: 'true' })).toEqual([null, null]);
});
