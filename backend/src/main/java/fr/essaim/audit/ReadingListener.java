package fr.essaim.audit;

import fr.essaim.shared.web.CurrentRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Has a reading in the trail before its answer leaves: without the trace, no answer. What was searched for is left out: a
 * name would stay there when the person is erased.
 */
@Interceptor
@ReadsPersonalData("")
@Priority(Interceptor.Priority.APPLICATION)
class ReadingListener {

    private final AuditTrail trail;
    private final CurrentRequest request;

    ReadingListener(AuditTrail trail, CurrentRequest request) {
        this.trail = trail;
        this.request = request;
    }

    @AroundInvoke
    Object traced(InvocationContext operation) throws Exception {
        var answer = operation.proceed();
        var what = operation.getMethod().getAnnotation(ReadsPersonalData.class);
        trail.reading(what.value(), request.uriWithoutValues());
        return answer;
    }
}
