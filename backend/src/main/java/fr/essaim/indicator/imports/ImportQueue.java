package fr.essaim.indicator.imports;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.Semaphore;

/** Lets operations that work on a file in one by one, first come first served; transactions begin behind it. */
@Interceptor
@InTurn
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class ImportQueue {

    private static final Semaphore TURN = new Semaphore(1, true);

    @AroundInvoke
    Object inTurn(InvocationContext operation) throws Exception {
        TURN.acquire();
        try {
            return operation.proceed();
        } finally {
            TURN.release();
        }
    }
}
