import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Task } from "@/api";
import { listTasksOptions } from "@/api/@tanstack/react-query.gen";
import { todayInParis } from "@/shared/i18n/civil-day";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { partialDateInWords } from "@/shared/pickers/partial-date";
import { taskKinds, taskLink } from "./task-kinds";
import styles from "./waiting-tasks.module.css";

const FIRST = 5;

/** What waits for the person who is here, by kind, the most pressing first. */
export default function WaitingTasks() {
  const tasks = useQuery({ ...listTasksOptions(), staleTime: 0 });
  const kinds = taskKinds.filter(({ kind }) => tasks.data?.some((task) => task.kind === kind));
  return (
    <section className={styles.tasks} aria-labelledby="a-traiter">
      <h2 id="a-traiter">
        <Trans>À traiter</Trans>
      </h2>
      {tasks.isPending && <Skeleton />}
      {tasks.isError && <LoadFailure error={tasks.error} retry={tasks.refetch} />}
      {tasks.data?.length === 0 && (
        <p>
          <Trans>Rien n’attend : tout est décidé, complet et à jour.</Trans>
        </p>
      )}
      {kinds.map((kind) => (
        <TasksOfKind key={kind.kind} {...kind} tasks={tasks.data?.filter((task) => task.kind === kind.kind) ?? []} />
      ))}
    </section>
  );
}

function TasksOfKind({ title, explains, deadline = false, tasks }: (typeof taskKinds)[number] & { tasks: Task[] }) {
  const { i18n } = useLingui();
  const today = todayInParis();
  const row = (task: Task) => (
    <li key={task.key}>
      <Link {...taskLink(task)}>{task.title}</Link>
      {task.due && (
        <span className={deadline && task.due < today ? styles.late : "muted"}>
          {i18n._(explains)} {partialDateInWords(i18n, task.due)}
        </span>
      )}
    </li>
  );
  return (
    <>
      <h3>
        {i18n._(title)} <span className="muted">{tasks.length}</span>
      </h3>
      <ul className={styles.list}>{tasks.slice(0, FIRST).map(row)}</ul>
      {tasks.length > FIRST && (
        <details>
          <summary>
            <Plural value={tasks.length - FIRST} one="# autre" other="# autres" />
          </summary>
          <ul className={styles.list}>{tasks.slice(FIRST).map(row)}</ul>
        </details>
      )}
    </>
  );
}
