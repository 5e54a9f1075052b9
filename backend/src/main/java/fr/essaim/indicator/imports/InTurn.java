package fr.essaim.indicator.imports;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One file at a time: whoever comes meanwhile waits, before she holds a connection. A file keeps a core and the figures
 * to itself, and readers need the other connections.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@interface InTurn {}
